"""Where days stand on a line of years."""

from datetime import date

import pytest

from dialogue.drawing.axis import Axis
from tests.drawing.made import meeting, overlapping

AXIS = Axis(2004, 2013, 100, 1100)


def test_a_year_begins_where_the_one_before_ends():
    assert AXIS.start_of(date(2004, 1, 1)) == 100
    assert AXIS.end_of(date(2004, 12, 31)) == AXIS.start_of(date(2005, 1, 1)) == 200
    assert AXIS.end_of(date(2013, 12, 31)) == 1100


def test_a_day_of_a_leap_year_keeps_its_place_in_the_year():
    middle = AXIS.middle_of(date(2004, 7, 2))

    assert middle == pytest.approx(150, abs=0.3)
    assert AXIS.start_of(date(2004, 7, 2)) < AXIS.end_of(date(2004, 7, 2))


def test_it_spans_the_years_of_what_has_a_date():
    meetings = [meeting(""), meeting("2010-05-01"), meeting("2004-01-01", "2012-01-01")]

    axis = Axis.over(meetings, 0, 100)

    assert (axis.first, axis.last) == (2004, 2012)


@pytest.mark.parametrize("meetings", [[], [meeting("")]])
def test_without_a_date_there_is_none(meetings):
    assert Axis.over(meetings, 0, 100) is None


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (2004, 2004, ["2004"]),
        (2004, 2007, ["2004", "2005", "2006", "2007"]),
        (2004, 2025, [str(year) for year in range(2004, 2026, 2)]),
    ],
)
def test_years_are_written_as_often_as_there_is_room(first, last, years):
    written = [words.words for _x, words in Axis(first, last, 100, 900).years(20)]

    assert written == years


@pytest.mark.parametrize("last", [2004, 2005, 2030, 2500, 9999])
def test_years_never_overlap_nor_leave_the_line(last):
    boxes = [words.box for _x, words in Axis(2004, last, 100, 900).years(20)]

    assert boxes
    assert overlapping(boxes) == []
    assert all(box[0] >= 100 and box[2] <= 900 for box in boxes)


def test_the_last_day_there_is_stands_on_it():
    assert Axis(2004, 9999, 0, 100).end_of(date(9999, 12, 31)) == 100
