"""Which numbers of a series are here, and how much is known of those that bear them."""

from datetime import date

import pytest

from dialogue.models import Meeting, StatedCount
from dialogue.models.completeness import Completeness, in_runs, missing

DAY = date(2015, 5, 1)


def held(ordinal=None, **fields):
    usual = {"status": "held", "starts_on": DAY, "ends_on": DAY, "city": "Tokyo"}
    return Meeting(ordinal=ordinal, **{"date_precision": "day"} | usual | fields)


def bare(ordinal, **fields):
    """A meeting of which there is a number, and nothing else."""
    nothing = {"starts_on": None, "ends_on": None, "date_precision": "", "city": ""}
    return held(ordinal, **nothing | fields)


def counted(count, as_of=DAY, note=""):
    return StatedCount(count=count, as_of=as_of, note=note)


def test_no_number_is_missing_up_to_the_highest():
    assert missing([]) == []
    assert missing([2, 1]) == []
    assert missing([2, 5], up_to=6) == [1, 3, 4, 6]


def test_numbers_in_a_row_are_one_run():
    assert in_runs([2, 4, 5, 6]) == [range(2, 3), range(4, 7)]


@pytest.mark.parametrize(
    ("counts", "numbers"),
    [
        ([], []),
        ([counted(2)], []),
        ([counted(4)], [3, 4]),
        ([counted(4, note="It counts another series.")], []),
    ],
)
def test_a_count_beyond_the_meetings_here_makes_numbers_missing(counts, numbers):
    assert Completeness([held(1), held(2)], counts).missing == numbers


def test_a_count_may_hold_the_meetings_without_a_number():
    completeness = Completeness([held(1), held(2), held(), held()], [counted(4)])

    assert completeness.missing == []
    assert completeness.numbers == range(1, 3)


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_a_number_of_a_meeting_that_was_not_held_is_missing(status):
    meetings = [held(1), held(2, status=status), held(3)]

    assert Completeness(meetings, []).missing == [2]


def test_a_planned_meeting_bears_its_number_and_was_not_held():
    completeness = Completeness([held(1), held(2, status="planned")], [])

    assert completeness.missing == []
    assert len(completeness.held) == 1
    assert completeness.not_held == [("planned", 1)]


@pytest.mark.parametrize(
    ("meeting", "alone"),
    [
        (bare(1), True),
        (bare(1, date_precision="between", starts_on=DAY, ends_on=DAY), True),
        (bare(1, date_precision="month", starts_on=DAY, ends_on=DAY), False),
        (bare(1, city="Tokyo"), False),
        (bare(None), False),
        (bare(1, status="planned"), False),
    ],
)
def test_what_has_neither_date_nor_place_is_known_by_its_number_alone(meeting, alone):
    assert Completeness([meeting], []).by_number_alone == [meeting] * alone


def test_what_is_missing_is_known_of_and_not_told_of():
    completeness = Completeness([held(1), bare(2), held(4)], [])

    assert (completeness.told_of, completeness.known_of) == (2, 4)


def test_the_latest_count_is_of_the_latest_day():
    early, late = counted(9, date(2014, 1, 1)), counted(2, date(2016, 1, 1))

    assert Completeness([], [late, early]).latest_count is late
    assert Completeness([], []).latest_count is None
