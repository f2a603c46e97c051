"""How many meetings had been held by a day: numbered, and in all."""

from datetime import date

from dialogue.models import Meeting
from dialogue.models.stated_counts import held_by


def made(starts_on, ends_on=None, ordinal=1):
    return Meeting(starts_on=starts_on, ends_on=ends_on or starts_on, ordinal=ordinal)


def in_lists(numbers):
    return [list(each) for each in numbers]


def test_counts_the_numbered_and_all():
    meetings = [made(date(2004, 8, 28)), made(date(2004, 12, 7), ordinal=None)]

    assert in_lists(held_by(meetings, date(2005, 1, 1))) == [[1], [2]]


def test_the_day_itself_counts():
    meetings = [made(date(2004, 8, 28))]

    assert in_lists(held_by(meetings, date(2004, 8, 28))) == [[1], [1]]
    assert in_lists(held_by(meetings, date(2004, 8, 27))) == [[0], [0]]


def test_a_meeting_between_two_days_may_have_been():
    meetings = [made(date(2004, 8, 28)), made(date(2007, 1, 1), date(2011, 1, 1))]

    assert in_lists(held_by(meetings, date(2009, 1, 1))) == [[1, 2], [1, 2]]


def test_a_meeting_without_a_date_may_have_been_on_any():
    meetings = [Meeting(ordinal=1)]

    assert in_lists(held_by(meetings, date(2004, 1, 1))) == [[0, 1], [0, 1]]
