"""A published meeting and document with a part of each kind, and what becomes of it."""

from dialogue.exchange.revisions import revision_of
from dialogue.models import (
    Citation,
    Commitment,
    Country,
    Delegate,
    Delegation,
    Document,
    DocumentText,
    Meeting,
    Outcome,
    Passage,
    Person,
    Series,
    StatusEntry,
    Topic,
)
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_series,
    make_status_entry,
    make_topic,
)


def published_record():
    """One row of each kind, by its model."""
    meeting = make_meeting(series=make_series())
    delegation = make_delegation(meeting=meeting, country=make_country("TR"))
    delegate = make_delegate(delegation=delegation, person=make_person())
    outcome = make_outcome(meeting=meeting, topics=[make_topic()])
    entry = make_status_entry(commitment=make_commitment(outcome=outcome))
    passage = make_passage()
    return {
        Meeting: meeting,
        Series: meeting.series,
        Delegation: delegation,
        Country: delegation.country,
        Delegate: delegate,
        Person: delegate.person,
        Outcome: outcome,
        Topic: outcome.topics.get(),
        Commitment: entry.commitment,
        StatusEntry: entry,
        Document: passage.text.document,
        DocumentText: passage.text,
        Passage: passage,
        Citation: make_citation("city", meeting=meeting),
    }


def becomes(record, publication):
    """Take meeting and document to another publication, with its history."""
    for root in [record[Meeting], record[Document]]:
        with revision_of(root):
            root.publication = publication
            root.save()


def forgets(record):
    """Strike from the meeting all that it names."""
    meeting = record[Meeting]
    with revision_of(meeting):
        meeting.series = None
        meeting.save()
        meeting.delegations.all().delete()
        meeting.outcomes.all().delete()
