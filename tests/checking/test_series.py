"""What is said of a series: its ordinals, and what sources count."""

import pytest

from dialogue.checking.counts import counts_that_disagree
from dialogue.checking.ordinals import ordinals_that_disagree
from tests.builders import make_document, make_meeting, make_series, make_stated_count

pytestmark = pytest.mark.django_db


@pytest.fixture
def series():
    return make_series(slug="som", name="Senior officials’ meetings")


def hold(series, *ordinals, **fields):
    """A meeting of each ordinal, the third in 2003."""
    for ordinal in ordinals:
        day = f"{2000 + (ordinal or 20)}-05-01"
        usual = {"starts_on": day, "series": series, "ordinal": ordinal}
        make_meeting(**usual | fields)


def test_ordinals_without_a_gap_are_in_order(series):
    hold(series, 1, 2, 3)

    assert [*ordinals_that_disagree()] == []


def test_a_gap_is_named(series):
    hold(series, 1, 3, 6)

    assert [*ordinals_that_disagree()] == [
        "series/som: it has no meeting of ordinal 2, 4, 5; record what is known of "
        "each, if only between which days it must have been."
    ]


@pytest.mark.parametrize("fields", [{"publication": "draft"}, {"status": "cancelled"}])
def test_what_readers_do_not_see_or_was_cancelled_fills_no_gap(series, fields):
    hold(series, 1, 3)
    hold(series, 2, **fields)

    [fault] = ordinals_that_disagree()
    assert "no meeting of ordinal 2;" in fault


def test_a_number_used_again_after_a_cancelled_meeting_is_in_order(series):
    hold(series, 1, 2)
    hold(series, 2, status="cancelled")

    assert [*ordinals_that_disagree()] == []


def test_ordinals_that_go_back_in_time_are_named(series):
    make_meeting(series=series, ordinal=1, starts_on="2005-03-04", slug="first")
    make_meeting(series=series, ordinal=2, starts_on="2004-03-04", slug="second")

    assert [*ordinals_that_disagree()] == [
        "series/som: first has ordinal 1 and was later than second, which has 2."
    ]


def test_an_undated_meeting_between_two_hides_nothing(series):
    make_meeting(series=series, ordinal=1, starts_on="2010-05-01", slug="first")
    make_meeting(series=series, ordinal=2, starts_on=None)
    make_meeting(series=series, ordinal=3, starts_on="2005-05-01", slug="third")

    assert [*ordinals_that_disagree()] == [
        "series/som: first has ordinal 1 and was later than third, which has 3."
    ]


def test_a_meeting_known_to_lie_between_two_days_may_follow_or_go_before(series):
    bounds = {"date_precision": "between", "ends_on": "2011-12-01"}
    make_meeting(series=series, ordinal=1, starts_on="2007-12-13")
    make_meeting(series=series, ordinal=2, starts_on="2007-12-13", **bounds)
    make_meeting(series=series, ordinal=3, starts_on="2011-12-01")

    assert [*ordinals_that_disagree()] == []


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
        "statedcount/som/a-release/2015-01-01, “count”: it says 4, and 2 numbered "
        "meetings are here by that day, 3 in all; say in its note why they differ."
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
    assert "2 numbered meetings are here by that day, 2 in all" in fault


def test_a_meeting_that_may_have_been_before_or_after_fits_both(series):
    hold(series, 1)
    bounds = {"date_precision": "between", "ends_on": "2022-12-15"}
    make_meeting(series=series, ordinal=15, starts_on="2014-06-16", **bounds)
    stated = count(series, 2)
    assert [*counts_that_disagree()] == []

    stated.count = 3
    stated.save()
    [fault] = counts_that_disagree()
    assert "1 to 2 numbered meetings are here" in fault
