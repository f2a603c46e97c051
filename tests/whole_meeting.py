"""A draft of a meeting with a part of each kind, whose history has begun."""

from dialogue.exchange.revisions import revision_of
from dialogue.models import Meeting, Revision
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_person,
    make_status_entry,
    make_topic,
)


def make_whole_meeting():
    """meeting/m in Tokyo, which names the person “taro” and the topic “water”."""
    meeting = make_meeting(slug="m", city="Tokyo", publication="draft")
    delegation = make_delegation(meeting=meeting)
    delegate = make_delegate(delegation=delegation, person=make_person(slug="taro"))
    outcome = make_outcome(meeting=meeting, slug="o", topics=[make_topic(slug="water")])
    commitment = make_commitment(outcome=outcome, slug="c", actors=[make_country()])
    make_status_entry(commitment=commitment)
    make_citation("city", meeting=meeting)
    make_citation("office", delegate=delegate)
    changes(meeting, venue="A hall")
    return Meeting.objects.get(pk=meeting.pk)


def changes(meeting, **fields):
    """Give it these values, and its history a revision."""
    with revision_of(meeting):
        Meeting.objects.filter(pk=meeting.pk).update(**fields)


def loses_all(meeting):
    """Take all its parts away, and move it to Astana."""
    with revision_of(meeting):
        meeting.citations.all().delete()
        meeting.delegations.all().delete()
        meeting.outcomes.all().delete()
        Meeting.objects.filter(pk=meeting.pk).update(city="Astana")


def version(number):
    """What it was at this revision; 2 is the first with all its parts in the hall."""
    return Revision.objects.get(record="meeting/m", number=number)
