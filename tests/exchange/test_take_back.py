"""A record goes back, with all its parts, to what it was."""

import pytest

from dialogue.exchange.kept_plans import seal_of
from dialogue.exchange.revisions import body_of, revision_of
from dialogue.exchange.take_back import take_back, way_back
from dialogue.models import Commitment, Delegation, Meeting, Outcome, Revision
from tests.builders import make_citation, make_country, make_delegation, make_topic
from tests.whole_meeting import changes, loses_all, make_whole_meeting, version

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return make_whole_meeting()


def go(revision, **how):
    take_back(revision, seen=seal_of(way_back(revision)), **how)


def test_all_parts_go_back_together(meeting):
    body = body_of(meeting)
    loses_all(meeting)

    go(version(2))

    assert body_of(Meeting.objects.get()) == body
    assert list(Outcome.objects.get().topics.values_list("slug")) == [("water",)]
    assert Commitment.objects.get().status_entries.count() == 1


def test_it_is_a_revision_that_can_be_taken_back_itself(meeting, admin_user):
    loses_all(meeting)

    go(version(2), by=admin_user, why="By mistake.")

    last = version(4)
    assert (last.made_by, last.means, last.reason) == (
        admin_user,
        "form",
        "By mistake.",
    )
    assert last.body == version(2).body
    go(version(3))
    assert Meeting.objects.get().city == "Astana" and not Outcome.objects.exists()


def test_what_was_added_since_goes_and_lists_are_as_they_were(meeting):
    with revision_of(meeting):
        make_delegation(meeting=meeting, country=make_country("KZ"))
        Outcome.objects.get().topics.set([make_topic(slug="wind")])

    go(version(2))

    assert Delegation.objects.get().country.code == "JP"
    assert [topic.slug for topic in Outcome.objects.get().topics.all()] == ["water"]


def test_its_publication_stays_as_it_is(meeting):
    changes(meeting, publication="published", city="Astana")

    go(version(2))

    stands = Meeting.objects.values_list("publication", "city").get()
    assert stands == ("published", "Tokyo")


def test_what_readers_saw_needs_no_source_that_came_later(meeting):
    changes(meeting, publication="published")
    changes(meeting, venue="A house")
    with revision_of(meeting):
        make_citation("venue", meeting=meeting)

    go(version(3))

    assert Meeting.objects.get(slug="m").venue == "A hall"


def test_what_went_around_the_history_is_kept_before_it_goes(meeting):
    Meeting.objects.update(city="Around")

    go(version(2))

    means = Revision.objects.order_by("pk").values_list("means", flat=True)
    assert list(means) == ["found", "form", "found", "form"]
    assert '"Around"' in version(3).body


def test_a_deleted_record_returns_as_a_draft(meeting):
    changes(meeting, publication="review")
    with revision_of(meeting):
        meeting.delete()

    go(version(3), why="It took place.")

    assert Meeting.objects.get().publication == "draft"
    assert version(5).body == version(2).body
