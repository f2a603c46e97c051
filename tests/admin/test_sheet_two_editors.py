"""Two editors on one sheet: the second is told, and keeps what was typed."""

import pytest
from django.contrib.auth import get_user_model

from dialogue.admin.refusals import BUSY, STALE
from dialogue.exchange.revisions import revision_of
from dialogue.models import Meeting, Outcome, Revision
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.admin.test_two_editors import someone_else_writing
from tests.builders import make_delegation, make_outcome, make_topic

pytestmark = pytest.mark.django_db(transaction=True)


def change(meeting, **values):
    """Someone else saves the meeting."""
    other = get_user_model().objects.create_user("other")
    with revision_of(meeting, by=other):
        Meeting.objects.filter(pk=meeting.pk).update(**values)


def test_what_was_seen_before_a_change_is_not_saved_over_it(admin_client):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))
    change(meeting, title="By another")

    response = press(admin_client, page, "_save", title="Typed")

    assert faults(response) == [STALE]
    assert response.context["sheet"].form["title"].value() == "Typed"
    assert Meeting.objects.get().title == "By another"


def test_whoever_has_read_that_may_save(admin_client):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))
    change(meeting, title="By another")
    page = press(admin_client, page, "_save", title="Typed")

    response = press(admin_client, page, "_save")

    assert faults(response) == []
    assert Meeting.objects.get().title == "Typed"


def test_a_button_that_makes_room_does_not_count_as_having_read_it(admin_client):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))
    change(meeting, title="By another")
    page = press(admin_client, page, "_add", "outcomes")

    response = press(admin_client, page, "_save")

    assert faults(response) == [STALE]
    assert Meeting.objects.get().title == "By another"


def test_a_row_that_is_gone_is_told(admin_client):
    delegation = make_delegation(meeting=make_draft())
    page = admin_client.get(sheet_of(delegation.meeting))
    with revision_of(delegation.meeting):
        delegation.delete()
    typed = {"delegations-0-presence": "absent"}
    page = press(admin_client, page, "_save", **typed)

    response = press(admin_client, page, "_save")

    assert faults(response) == [
        "Delegation JP: It was deleted meanwhile: tick “Leave this out”, and add it "
        "anew if it is to stand."
    ]


def test_both_texts_are_shown_and_theirs_can_be_chosen(admin_client):
    outcome = make_outcome(meeting=make_draft(title="Before"), summary="Before")
    with revision_of(outcome.meeting):  # which gives it a history
        Outcome.objects.filter(pk=outcome.pk).update(heading="Known")
    page = admin_client.get(sheet_of(outcome.meeting))
    with revision_of(outcome.meeting):
        Outcome.objects.filter(pk=outcome.pk).update(summary="Theirs", section="2")
        outcome.topics.set([make_topic()])

    typed = {"title": "Mine", "outcomes-0-summary": "Mine"}
    page = press(admin_client, page, "_save", **typed)
    (conflict,) = page.context["conflicts"]
    response = press(admin_client, page, "_save", **{conflict.name: "on"})

    assert (conflict.mine, conflict.theirs) == ("Mine", "Theirs")
    assert faults(response) == []
    saved = Outcome.objects.get()
    assert (saved.meeting.title, saved.summary, saved.section) == (
        "Mine",
        "Theirs",
        "2",
    )
    assert saved.topics.count() == 1


def test_a_busy_archive_keeps_what_was_typed(admin_client):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))

    with someone_else_writing(meeting):
        response = press(admin_client, page, "_save", title="Typed")

    assert faults(response) == [BUSY]
    assert response.context["sheet"].form["title"].value() == "Typed"
    assert Revision.objects.count() == 0
    assert faults(press(admin_client, response, "_save")) == []
    assert Meeting.objects.get().title == "Typed"
