"""From draft to the public and out of it: who may move what, and what is asked."""

import pytest
from django.contrib.auth.models import User

from dialogue.exchange.revisions import revision_of
from dialogue.models import Revision
from tests.admin.desk import address, move_address, press_move, save, seen_on
from tests.builders import make_citation, make_document, make_meeting
from tests.roles import make_user

pytestmark = pytest.mark.django_db

ARROWS = [
    ("draft", "review"),
    ("review", "draft"),
    ("review", "published"),
    ("published", "withdrawn"),
]
STAGES = ["draft", "review", "published", "withdrawn"]


@pytest.fixture
def publisher(client):
    client.force_login(make_user("Publisher"))
    return client


def make_sourced(publication, by=None):
    """A meeting whose only fact has a source, written by this user."""
    with revision_of(by=by) as touched:
        bare = {"starts_on": None, "city": "", "host": None}
        meeting = make_meeting(publication=publication, **bare)
        make_citation(meeting=meeting, fact="status")
        touched.add_new([meeting])
    return meeting


@pytest.mark.parametrize("to", STAGES)
@pytest.mark.parametrize("stage", STAGES)
def test_a_meeting_moves_along_the_arrows_alone(publisher, stage, to):
    meeting = make_sourced(stage)

    response = press_move(publisher, to, meeting, reason="For a test.")

    meeting.refresh_from_db()
    is_arrow = (stage, to) in ARROWS
    assert meeting.publication == (to if is_arrow else stage)
    assert ("does not go there" in response.text) == (not is_arrow)


def test_a_move_is_one_revision_with_who_and_why(publisher):
    meeting = make_meeting(publication="review")

    press_move(publisher, "draft", meeting, reason="The city is missing.")

    revision = Revision.objects.of(f"meeting/{meeting.slug}").first()
    assert str(revision.made_by) == "publisher"
    assert (revision.means, revision.reason) == ("form", "The city is missing.")
    assert '"publication": "draft"' not in revision.body  # the default is left out


@pytest.mark.parametrize(("stage", "to"), ARROWS)
@pytest.mark.parametrize("role", ["Viewer", "Editor", "Administrator"])
def test_who_may_not_is_refused(client, role, stage, to):
    meeting = make_meeting(publication=stage)
    client.force_login(make_user(role))

    response = press_move(client, to, meeting, reason="For a test.")

    meeting.refresh_from_db()
    may = role == "Editor" and to in ["draft", "review"]
    assert meeting.publication == (to if may else stage)
    assert response.status_code == (200 if may else 403)


@pytest.mark.parametrize(("stage", "to"), [ARROWS[1], ARROWS[3]])
def test_a_reason_is_owed_to_readers_and_writers(publisher, stage, to):
    meeting = make_meeting(publication=stage)

    response = press_move(publisher, to, meeting, reason=" ")

    meeting.refresh_from_db()
    assert meeting.publication == stage
    assert "Nothing was moved: say why." in response.text


def test_who_wrote_it_alone_says_why_it_is_published(publisher):
    meeting = make_sourced("review", by=User.objects.get())

    refused = press_move(publisher, "published", meeting)
    response = press_move(publisher, "published", meeting, reason="Nobody is here.")

    meeting.refresh_from_db()
    assert "Nothing was moved: say why." in refused.text
    assert "It was published." in response.text
    assert meeting.publication == "published"


def test_what_another_wrote_is_published_without_a_word(publisher):
    meeting = make_sourced("review", by=make_user("Editor"))

    press_move(publisher, "published", meeting)

    meeting.refresh_from_db()
    assert meeting.publication == "published"


def test_a_value_without_a_source_is_not_published(publisher):
    meeting = make_meeting(publication="review", city="Tokyo")

    response = press_move(publisher, "published", meeting, reason="For a test.")

    meeting.refresh_from_db()
    assert meeting.publication == "review"
    assert "a published record cites every value" in response.text


def test_what_changed_meanwhile_is_looked_at_again(publisher):
    meeting = make_meeting(publication="review")
    page = publisher.get(move_address("published", meeting))
    save(publisher, address(meeting), title="Another")

    sent = seen_on(page) | {"reason": "For a test."}
    response = publisher.post(move_address("published", meeting), sent)

    meeting.refresh_from_db()
    assert meeting.publication == "review"
    assert "changed meanwhile: look again." in response.text


def test_the_documents_of_a_meeting_go_with_it(publisher):
    meeting = make_sourced("review")
    document = make_document(publication="review", issued_on=None)
    other = make_document(publication="draft")
    meeting.documents.add(document, other)

    reason = {"reason": "For a test.", "documents": [document.pk]}
    page = publisher.get(move_address("published", meeting))
    offered = [*page.context["form"].fields["documents"].queryset]
    press_move(publisher, "published", meeting, **reason)

    document.refresh_from_db()
    assert offered == [document]
    assert document.publication == "published"
