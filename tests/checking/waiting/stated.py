"""A record that states every fact that needs a source."""

from tests.builders import (
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_person,
    make_status_entry,
)

DAY = "2015-05-01"


def make_every_fact(publication):
    """A meeting and a document with each fact once, and none of them cited."""
    country = make_country()
    given = {"ordinal": 1, "venue": "A hall", "chair": country, "format": "in-person"}
    meeting = make_meeting(publication=publication, **given)
    seat = make_delegation(meeting=meeting, capacity="guest")
    make_delegate(delegation=seat, person=make_person(), on_behalf_of="Minister")
    outcome = make_outcome(meeting=meeting, countries=[country])
    commitment = make_commitment(
        outcome=outcome,
        actors=[country],
        beneficiaries=[country],
        comparator="about",
        quantity=5,
        unit="trainees",
        scope="each",
        starts_on=DAY,
        due_on=DAY,
        due_basis="stated",
    )
    make_status_entry(commitment=commitment, value=5)
    make_status_entry(commitment=commitment, status="no-later-record")
    make_document(publication=publication, issuers=[country])
