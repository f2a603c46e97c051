"""What sources count, against what is here."""

import pytest

from dialogue.checking.counts import counts_that_disagree
from tests.builders import make_document, make_meeting, make_series, make_stated_count
from tests.checking.archive import hold

pytestmark = pytest.mark.django_db


def count(series, number, as_of="2015-01-01", **fields):
    document = make_document(slug="a-release", **fields)
    return make_stated_count(
        series=series, document=document, as_of=as_of, count=number
    )


@pytest.mark.parametrize("number", [2, 3])
def test_a_count_may_be_of_the_numbered_meetings_or_of_all(series, number):
    hold(series, 1, 2)
    make_meeting(series=series, starts_on="2010-01-01")
    count(series, number)

    assert [*counts_that_disagree()] == []


def test_a_count_that_is_neither_is_named_with_both(series):
    hold(series, 1, 2)
    make_meeting(series=series, starts_on="2010-01-01")
    count(series, 4)

    assert [*counts_that_disagree()] == [
        "statedcount/som/a-release/2015-01-01, “count”: it says 4, and here by that "
        "day are 2 with a number, 3 in all; say in its note why they differ."
    ]


def test_a_count_that_says_why_it_differs_is_in_order(series):
    stated = count(series, 4)
    stated.note = "It counts a meeting of another series."
    stated.save()

    assert [*counts_that_disagree()] == []


def test_a_count_of_a_document_that_readers_do_not_see_waits(series):
    count(series, 4, publication="draft")

    assert [*counts_that_disagree()] == []


def test_only_meetings_held_by_then_that_readers_see_are_compared(series):
    hold(series, 1, 2, 16)
    hold(series, 3, publication="draft")
    hold(series, 4, status="planned")
    hold(make_series(), 1)
    count(series, 3)

    [fault] = counts_that_disagree()
    assert "here by that day are 2 with a number, 2 in all" in fault


def test_a_meeting_that_may_have_been_before_or_after_fits_both(series):
    hold(series, 1)
    bounds = {"date_precision": "between", "ends_on": "2022-12-15"}
    make_meeting(series=series, ordinal=15, starts_on="2014-06-16", **bounds)
    stated = count(series, 2)
    assert [*counts_that_disagree()] == []

    stated.count = 3
    stated.save()
    [fault] = counts_that_disagree()
    assert "here by that day are 1 to 2 with a number" in fault
