"""Whose a draft is: of who created it, and of who was the last to change it by hand."""

import pytest

from dialogue.exchange.revisions import revision_of
from tests.admin.desk import address
from tests.admin.waiting import change, desk_of, lines, send, waits, write
from tests.builders import make_meeting
from tests.roles import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


@pytest.fixture
def other():
    return make_user("Editor", "other")


def test_a_draft_is_mine_when_i_created_it(editor, other):
    for means in ["form", "load"]:
        with revision_of(by=editor.user, means=means) as touched:
            meeting = make_meeting(publication="draft", title=f"By {means}")
            touched.add_new([meeting])
        change(meeting, other)

    assert waits(editor, "my-drafts") == ["By form", "By load"]


def test_a_draft_is_mine_when_i_changed_it_last_by_hand(editor, other):
    meeting = write(other, title="Written by both")
    change(meeting, editor.user, means="action")
    change(meeting, other, means="load")
    assert waits(editor, "my-drafts") == ["Written by both"]

    change(meeting, other)
    assert waits(editor, "my-drafts") == []


def test_drafts_of_others_are_not_mine(editor, other):
    change(write(other), editor.user, means="load")
    make_meeting(publication="draft")

    assert waits(editor, "my-drafts") == []


def test_what_someone_made_anew_after_me_is_not_mine(editor, other):
    meeting = write(editor.user, slug="2030-osh")
    with revision_of(meeting, by=editor.user):
        meeting.delete()
    write(other, slug="2030-osh")

    assert waits(editor, "my-drafts") == []


def test_a_draft_leads_to_its_form(editor):
    meeting = write(editor.user)

    assert [line.way for line in lines(editor, "my-drafts")] == [address(meeting)]


def test_nothing_is_mine_any_more_once_it_is_in_review(editor):
    send(write(editor.user), "review", editor.user)

    assert waits(editor, "my-drafts") == []
