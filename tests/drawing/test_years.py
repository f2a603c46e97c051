"""Meetings by years; what lies between two years is in none of them."""

from dialogue.drawing.years import by_years
from tests.drawing.made import meeting


def test_meetings_are_grouped_by_year_and_those_without_a_date_come_last():
    undated, first, second = meeting(""), meeting("2004-08-28"), meeting("2004-12-07")
    later = meeting("2006-06-05")

    assert by_years([undated, first, second, later]) == [
        ((2004, 2004), [first, second]),
        ((2006, 2006), [later]),
        (None, [undated]),
    ]


def test_a_meeting_between_two_years_is_in_neither():
    between = meeting("2004-08-28", "2018-01-23", "between")
    before, after = meeting("2004-12-07"), meeting("2005-03-04")

    assert by_years([between, before, after]) == [
        ((2004, 2004), [before]),
        ((2004, 2018), [between]),
        ((2005, 2005), [after]),
    ]


def test_a_meeting_over_new_year_is_in_the_year_in_which_it_began():
    over = meeting("2010-12-31", "2011-01-02")

    assert by_years([over]) == [((2010, 2010), [over])]
