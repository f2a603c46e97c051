"""Which meetings are seen, and in what order they stand."""

import pytest

from dialogue.models import Meeting
from dialogue.vocabulary import Publication
from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


def slugs(meetings):
    return [meeting and meeting.slug for meeting in meetings]


@pytest.fixture
def some_meetings():
    make_meeting(slug="d", starts_on="2005-01-01")
    make_meeting(slug="b", starts_on="2010-01-01")
    make_meeting(slug="c", starts_on="2010-01-01")
    make_meeting(slug="a", starts_on="2020-01-01")
    make_meeting(slug="no-date", starts_on=None)


def test_only_published_meetings_are_published():
    for publication in Publication.values:
        make_meeting(slug=publication, publication=publication)

    assert slugs(Meeting.objects.published()) == ["published"]


def test_only_held_meetings_are_held():
    for status in ["planned", "held", "postponed", "cancelled"]:
        make_meeting(slug=status, status=status)

    assert slugs(Meeting.objects.held()) == ["held"]


@pytest.mark.usefixtures("some_meetings")
def test_newest_first_ends_with_what_has_no_date():
    assert slugs(Meeting.objects.newest_first()) == ["a", "c", "b", "d", "no-date"]


@pytest.mark.usefixtures("some_meetings")
def test_newest_first_begins_with_what_is_planned_for_no_day():
    make_meeting(slug="to-come", starts_on=None, status="planned")

    assert slugs(Meeting.objects.newest_first()[:2]) == ["to-come", "a"]


@pytest.mark.usefixtures("some_meetings")
def test_oldest_first_is_the_other_way_round():
    assert slugs(Meeting.objects.oldest_first()) == ["d", "b", "c", "a", "no-date"]


@pytest.mark.usefixtures("some_meetings")
@pytest.mark.parametrize(
    ("slug", "before", "after"),
    [
        ("d", None, "b"),
        ("b", "d", "c"),
        ("c", "b", "a"),
        ("a", "c", None),
        ("no-date", None, None),
    ],
)
def test_neighbours_follow_the_date_then_the_slug(slug, before, after):
    meeting = Meeting.objects.get(slug=slug)

    assert slugs(Meeting.objects.neighbours_of(meeting)) == [before, after]


def test_a_draft_is_nobodys_neighbour():
    make_meeting(starts_on="2019-01-01", publication="draft")
    meeting = make_meeting(starts_on="2020-01-01")
    make_meeting(starts_on="2021-01-01", publication="withdrawn")

    assert Meeting.objects.neighbours_of(meeting) == (None, None)


def test_a_meeting_between_two_days_is_nobodys_neighbour_and_has_none():
    bounds = {"ends_on": "2021-01-01", "date_precision": "between"}
    vague = make_meeting(starts_on="2018-01-01", **bounds)
    meeting = make_meeting(starts_on="2020-01-01", slug="known")
    month = {"ends_on": "2020-06-30", "date_precision": "month"}
    later = make_meeting(starts_on="2020-06-01", slug="later", **month)

    assert Meeting.objects.neighbours_of(vague) == (None, None)
    assert Meeting.objects.neighbours_of(meeting) == (None, later)
