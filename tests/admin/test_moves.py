"""From draft to the public and out of it: who may move what, and what is asked."""

import pytest
from django.contrib.auth.models import User

from dialogue.exchange.revisions import revision_of
from dialogue.models import Meeting, Revision
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


def test_an_action_asks_for_all_and_leaves_a_revision_of_each(publisher):
    meetings = [make_sourced("review"), make_sourced("review")]
    url = address(Meeting, "changelist")
    keys = [meeting.pk for meeting in meetings]
    chosen = {"action": "move_published", "_selected_action": keys}

    page = publisher.post(url, chosen, follow=True)
    press_move(publisher, "published", *meetings, reason="Both were read.")

    assert all(meeting.title in page.text for meeting in meetings)
    made = Revision.objects.filter(reason="Both were read.").order_by("record")
    assert [(each.record, each.means) for each in made] == [
        (f"meeting/{meeting.slug}", "action")
        for meeting in sorted(meetings, key=lambda meeting: meeting.slug)
    ]


def test_of_several_none_moves_when_one_may_not(publisher):
    sound, bare = make_sourced("review"), make_meeting(publication="review")

    response = press_move(publisher, "published", sound, bare, reason="For a test.")

    assert "a published record cites every value" in response.text
    assert not Meeting.objects.published().exists()


def test_no_more_move_at_once_than_a_page_can_list(publisher):
    for _ in range(51):
        make_meeting(publication="draft", host=None)
    url = address(Meeting, "changelist")
    chosen = {"action": "move_review", "select_across": "1"}
    chosen |= {"_selected_action": Meeting.objects.first().pk}

    response = publisher.post(url, chosen, follow=True)

    assert "At most 50 move at once: select fewer." in response.text


@pytest.mark.parametrize("query", ["", "?pk=0", "?pk=x", "?pk=%00", f"?pk={'9' * 400}"])
def test_a_move_of_nothing_is_not_found(publisher, query):
    page = move_address("review", make_meeting()).partition("?")[0]

    assert publisher.get(page + query).status_code == 404


def test_nor_is_one_to_no_stage(publisher):
    page = move_address("review", make_meeting(publication="draft"))

    assert publisher.get(page.replace("review", "nowhere")).status_code == 404
