"""A published record can leave the public pages, and its address stays its own."""

import pytest

from tests.admin.desk import address, faults, save
from tests.builders import make_meeting, make_outcome

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("before", "after"), [("published", "review"), ("withdrawn", "draft")]
)
def test_a_meeting_with_outcomes_is_taken_off_line(admin_client, before, after):
    outcome = make_outcome(meeting=make_meeting(publication=before))

    response = save(admin_client, address(outcome.meeting), publication=after)

    outcome.meeting.refresh_from_db()
    assert faults(response) == []
    assert outcome.meeting.publication == after


def test_a_slug_typed_while_publishing_is_kept(admin_client):
    outcome = make_outcome(meeting=make_meeting(publication="draft"), slug="before")
    typed = {"outcomes-0-slug": "after", "publication": "published"}

    save(admin_client, address(outcome.meeting), **typed)

    outcome.refresh_from_db()
    assert outcome.slug == "after"
    assert outcome.meeting.publication == "published"


def test_a_slug_that_was_once_published_stays_in_a_draft(admin_client):
    meeting = make_meeting(slug="2004-astana", publication="published")
    save(admin_client, address(meeting), publication="draft")

    save(admin_client, address(meeting), slug="renamed")

    meeting.refresh_from_db()
    assert meeting.slug == "2004-astana"
