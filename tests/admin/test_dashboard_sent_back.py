"""What was sent back waits for whoever wrote it, with what is to be changed."""

import pytest

from dialogue.exchange.revisions import revision_of
from tests.admin.desk import address
from tests.admin.waiting import change, desk_of, lines, send, waits, write
from tests.builders import make_proposal
from tests.roles import make_user

pytestmark = pytest.mark.django_db

NAME = "changes-asked-for"


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


@pytest.fixture
def publisher():
    return make_user("Publisher")


def sent_back(by, publisher):
    meeting = write(by, title="Sent back")
    send(meeting, "review", by)
    send(meeting, "draft", publisher, why="Which source?")
    return meeting


def test_a_draft_that_came_back_says_why_and_from_whom(editor, publisher):
    meeting = sent_back(editor.user, publisher)

    [line] = lines(editor, NAME)

    assert (line.called, line.remark, line.by) == (
        "Sent back",
        "Which source?",
        "publisher",
    )
    assert line.way == address(meeting)
    assert waits(editor, "my-drafts") == []


def test_it_waits_until_it_is_in_review_again(editor, publisher):
    meeting = sent_back(editor.user, publisher)
    change(meeting, editor.user)
    assert waits(editor, NAME) == ["Sent back"]

    send(meeting, "review", editor.user)
    assert waits(editor, NAME) == []


def test_what_a_file_makes_a_draft_again_was_not_asked_for(editor):
    meeting = write(editor.user, publication="review", title="From a file")
    with revision_of(meeting, by=editor.user, means="load"):
        meeting.publication = "draft"
        meeting.save()

    assert waits(editor, NAME) == []
    assert waits(editor, "my-drafts") == ["From a file"]


def test_it_does_not_wait_for_whoever_sent_it_back(client, publisher):
    sent_back(make_user("Editor"), publisher)
    client.force_login(publisher)

    assert waits(client, NAME) == []
    assert waits(client, "my-drafts") == []


def test_it_does_not_wait_for_another_editor(editor, publisher):
    sent_back(make_user("Editor", "other"), publisher)

    assert waits(editor, NAME) == []


def test_a_proposal_of_mine_with_a_remark_waits_here_alone(editor, publisher):
    mine = make_proposal(made_by=editor.user, title="Mine", remark="Which source?")
    make_proposal(made_by=publisher, title="Not mine", remark="Which source?")
    make_proposal(made_by=editor.user, title="Without a remark")

    [line] = lines(editor, NAME)

    assert (line.called, line.remark, line.way) == (
        "Mine",
        "Which source?",
        address(mine),
    )
    assert waits(editor, "proposals") == ["Not mine", "Without a remark"]
