"""What was public once keeps its address, and is withdrawn by a move alone."""

import pytest

from dialogue.exchange.revisions import revision_of
from tests.admin.desk import address, save
from tests.builders import make_meeting, make_outcome

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("before", "after"), [("published", "review"), ("withdrawn", "draft")]
)
def test_a_form_sent_by_hand_moves_nothing(admin_client, before, after):
    outcome = make_outcome(meeting=make_meeting(publication=before))

    save(admin_client, address(outcome.meeting), publication=after)

    outcome.meeting.refresh_from_db()
    assert outcome.meeting.publication == before


def test_a_slug_that_was_once_published_stays_in_a_draft(admin_client):
    meeting = make_meeting(slug="2004-astana", publication="published")
    with revision_of(meeting):
        meeting.publication = "draft"
        meeting.save()

    save(admin_client, address(meeting), slug="renamed")

    meeting.refresh_from_db()
    assert meeting.slug == "2004-astana"
