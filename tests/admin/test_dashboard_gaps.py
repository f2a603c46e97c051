"""What the record does not say yet: what became of promises, and who was there."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from tests.admin.desk import address
from tests.admin.waiting import desk_of, lines, waits
from tests.builders import (
    make_commitment,
    make_delegation,
    make_meeting,
    make_outcome,
    make_status_entry,
)

pytestmark = pytest.mark.django_db

DUE = "commitments-past-due"


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


def due(action, due_on="2015-05-01", publication="published", **entry):
    outcome = make_outcome(meeting=make_meeting(publication=publication))
    fields = {"due_on": due_on, "due_basis": "stated", "action": action}
    commitment = make_commitment(outcome=outcome, **fields)
    if entry:
        make_status_entry(commitment=commitment, **entry)
    return commitment


def test_a_promise_waits_for_a_status_later_than_its_due_date(editor):
    due("Without a word")
    due("With an earlier one", on="2015-04-30", status="under-way")
    due("With one of that day", on="2015-05-01", status="announced")
    due("With a later one", on="2015-05-02", status="no-later-record")
    due("Met before", on="2015-04-30", status="reported-met")
    due("Superseded", on="2015-04-30", status="superseded")
    due("Ahead", due_on=localdate() + timedelta(days=1))
    due("Today", due_on=localdate())

    assert waits(editor, DUE) == [
        "Without a word",
        "With an earlier one",
        "With one of that day",
    ]


@pytest.mark.parametrize("publication", ["draft", "withdrawn"])
def test_what_is_not_before_readers_may_wait(editor, publication):
    due("Accept trainees", publication=publication)
    make_delegation(
        meeting=make_meeting(publication=publication), presence="not-stated"
    )

    assert waits(editor, DUE) + waits(editor, "delegations") == []


def test_an_editor_comes_to_a_new_status_of_it_and_a_viewer_to_itself(editor):
    commitment = due("Accept trainees")
    [line] = lines(editor, DUE)
    form = editor.get(line.way).context["adminform"].form
    assert form["commitment"].value() == str(commitment.pk)

    desk_of(editor, "Viewer")
    assert [line.way for line in lines(editor, DUE)] == [address(commitment)]


def test_seats_at_meetings_that_were_held_wait_for_a_source(editor):
    seat = make_delegation(presence="not-stated")
    make_delegation(presence="absent")
    make_delegation(meeting=make_meeting(status="planned"), presence="not-stated")

    assert [line.way for line in lines(editor, "delegations")] == [address(seat)]
