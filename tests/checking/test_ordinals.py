"""The numbers of a series: none is missing, and they follow in time."""

import pytest

from dialogue.checking.ordinals import ordinals_that_disagree
from tests.builders import make_meeting
from tests.checking.archive import hold

pytestmark = pytest.mark.django_db


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


def test_each_is_compared_with_the_latest_before_it(series):
    for ordinal, year in enumerate(["2010", "2005", "2008"], start=1):
        day = f"{year}-05-01"
        make_meeting(series=series, ordinal=ordinal, starts_on=day, slug=f"in-{year}")

    assert [*ordinals_that_disagree()] == [
        "series/som: in-2010 has ordinal 1 and was later than in-2005, which has 2.",
        "series/som: in-2010 has ordinal 1 and was later than in-2008, which has 3.",
    ]
