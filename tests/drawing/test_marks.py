"""What a meeting looks like: nothing is rounded to a day."""

import pytest

from dialogue.drawing.axis import Axis
from dialogue.drawing.marks import DAY, SPAN, marks_of
from dialogue.vocabulary import MeetingStatus
from tests.drawing.made import meeting

AXIS = Axis(2004, 2013, 100, 1100)


def mark(*args):
    return marks_of([meeting(*args)], AXIS, 1200)[0]


def test_a_day_is_a_mark_in_the_middle_of_it():
    assert not mark("2005-07-02").is_span
    assert mark("2005-07-02").start == mark("2005-07-02").end == 250


def test_several_days_are_one_mark_from_the_first_to_the_last():
    several = mark("2005-03-01", "2005-09-01")

    assert not several.is_span
    assert several.end - several.start == pytest.approx(50, abs=0.6)


@pytest.mark.parametrize(
    ("start", "end", "precision", "bounds"),
    [
        ("2005-01-01", "2005-12-31", "year", (200, 300)),
        ("2005-12-01", "2005-12-31", "month", (291.5, 300)),
        ("2005-01-01", "2007-12-31", "between", (200, 500)),
        ("2005-01-01", "2005-01-01", "between", (200, 200.3)),
    ],
)
def test_what_is_known_less_well_is_a_bar_over_all_of_that_time(
    start, end, precision, bounds
):
    bar = mark(start, end, precision)

    assert bar.is_span
    assert (bar.start, bar.end) == bounds
    assert bar.path.startswith(f"M{bounds[0]:g} -6H{bounds[1]:g}")


def test_what_has_no_date_stands_beside_the_line():
    assert mark("").room[0] >= 1200


@pytest.mark.parametrize("shapes", [DAY, SPAN])
def test_every_status_has_a_look_of_its_own(shapes):
    assert set(shapes) == set(MeetingStatus)
    # Held and planned have one outline, that is filled or open.
    assert len({shapes[status](0, 0, 0, 6) for status in shapes}) >= 2
    kinds = {mark("2005-01-01", "", "day", status).kind for status in MeetingStatus}
    assert kinds == set(MeetingStatus.values)


def test_the_kind_of_a_bar_tells_its_status_too():
    assert (
        mark("2005-01-01", "2005-12-31", "year", "cancelled").kind == "cancelled-span"
    )


@pytest.mark.parametrize("end", ["2005-07-02", "2005-07-31", "2009-07-02"])
@pytest.mark.parametrize("precision", ["day", "between"])
def test_it_can_be_pointed_at(end, precision):
    left, top, width, height = mark("2005-07-02", end, precision).box

    assert width >= 28 and height >= 28
