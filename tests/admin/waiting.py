"""What the first page of the desk says to someone, and records that wait."""

from django.urls import reverse

from dialogue.exchange.publication import move
from dialogue.exchange.records import record_key
from dialogue.exchange.revisions import numbers_of, revision_of
from tests.builders import (
    make_citation,
    make_commitment,
    make_delegation,
    make_held_copy,
    make_intake,
    make_meeting,
    make_outcome,
    make_passage,
    make_plan,
    make_proposal,
    make_text,
)
from tests.roles import make_user

DESK = reverse("admin:index")
BARE = {"starts_on": None, "city": "", "host": None}
DUE = {"due_on": "2015-05-01", "due_basis": "stated"}


def desk_of(client, role, name=None):
    """The browser of a new member of a group, who is `client.user`."""
    client.user = make_user(role, name)
    client.force_login(client.user)
    return client


def section(client, name):
    """A kind of work on the first page; None where nothing of it waits."""
    sections = client.get(DESK).context["sections"]
    return next((each for each in sections if each.name == name), None)


def lines(client, name):
    found = section(client, name)
    return found.lines if found else []


def waits(client, name):
    """What waits of a kind of work, by what it is called."""
    return [line.called for line in lines(client, name)]


def write(by, **fields):
    """A draft of a meeting that this user created on the desk."""
    with revision_of(by=by) as touched:
        meeting = make_meeting(**{"publication": "draft"} | BARE | fields)
        touched.add_new([meeting])
    return meeting


def change(meeting, by, **how):
    """Give it a longer summary."""
    meeting.refresh_from_db()
    with revision_of(meeting, by=by, **how):
        meeting.summary += "Again."
        meeting.save()


def send(meeting, to, by, why="For a test."):
    move([meeting], to, seen=numbers_of([record_key(meeting)]), by=by, why=why)


def make_wait(editor, publisher):
    """One more of each kind of work that waits for this editor."""
    make_meeting(publication="review", **BARE)
    write(editor)
    sent_back = write(editor, publication="review")
    send(sent_back, "draft", publisher)
    make_proposal(made_by=editor)
    make_plan(made_by=editor)
    make_intake(made_by=publisher)
    outcome = make_outcome()
    make_commitment(outcome=outcome, **DUE)
    make_delegation(meeting=outcome.meeting, presence="not-stated")
    passage = make_passage(text=make_text())
    make_held_copy("It met in Osh.", text=passage.text)
    make_citation("city", passage=passage, quote="in Tokyo", meeting=outcome.meeting)
