"""A record as hard to set as the database allows, and one that says next to nothing.

For what no record of the archive shows yet: names of 200 characters without a space,
three scripts in one title, a meeting with nothing but a title.
"""

from datetime import date

from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_series,
    make_status_entry,
    make_text,
    make_topic,
)

LONG = "Exampleministerialrepresentative" * 6 + "Examples"
SCRIPTS = "Example meeting · Пример встречи · 会合の例 · "
TITLE = SCRIPTS + LONG
NAMES = {
    "ja": {"text": "例" * 200, "standing": "official", "source": LONG},
    "ru": {"text": "Примердолгогоимени" * 11, "standing": "official", "source": LONG},
}


def make_long_words():
    """Make both; returns the pages to look at: {name: path}."""
    meeting = _make_long_meeting()
    bare = make_meeting(
        slug="nothing-but-a-title",
        title="Example meeting of which nothing else is known",
        starts_on=None,
        city="",
        host=None,
    )
    outcome = meeting.outcomes.get()
    delegation = meeting.delegations.get()
    rows = {
        "long-meeting": meeting,
        "long-series": meeting.series,
        "long-person": delegation.delegates.get().person,
        "long-country": delegation.country,
        "long-topic": outcome.topics.get(),
        "long-commitment": outcome.commitments.get(),
        "long-document": meeting.documents.get(),
        "bare-meeting": bare,
    }
    return {name: row.get_absolute_url() for name, row in rows.items()}


def _make_long_meeting():
    country = make_country("ZX", name=LONG[:100], formal_name=LONG)
    document = make_document(
        title=TITLE, publisher=LONG, names=NAMES, issuers=[country]
    )
    text = make_text(
        document=document, address=f"https://example.org/{LONG}", licence_note=LONG
    )
    passage = make_passage(text=text, heading=LONG)
    meeting = make_meeting(
        slug="long-words",
        title=TITLE,
        series=make_series(slug="long-words", name=LONG[:100]),
        city=LONG[:80],
        venue=LONG,
        host=country,
        chair=country,
        summary=TITLE,
        other_participants=LONG,
        names=NAMES,
        documents=[document],
    )
    make_citation(passage=passage, meeting=meeting, fact="city", quote=LONG)
    make_citation(
        passage=passage,
        meeting=meeting,
        fact="venue",
        stance="contradicts",
        claim=LONG,
        note=LONG,
    )
    _make_long_parts(meeting, country, passage)
    return meeting


def _make_long_parts(meeting, country, passage):
    delegate = make_delegate(
        delegation=make_delegation(meeting=meeting, country=country),
        person=make_person(slug="long-words", name=LONG, sort_name=LONG, names=NAMES),
        office=LONG,
        on_behalf_of=LONG,
    )
    outcome = make_outcome(
        meeting=meeting,
        heading=TITLE[:200],
        summary=TITLE,
        countries=[country],
        topics=[make_topic(slug="long-words", name=LONG[:100])],
    )
    commitment = make_commitment(
        outcome=outcome,
        action=TITLE,
        quantity=999_999_999_999,
        unit=LONG[:50],
        due_on=date(2018, 1, 1),
        due_basis="derived",
        due_note=LONG,
        actors=[country],
        beneficiaries=[country],
    )
    make_status_entry(commitment=commitment, note=LONG)
    make_citation(passage=passage, delegate=delegate, fact="on_behalf_of", quote=LONG)
    make_citation(passage=passage, commitment=commitment, fact="quantity", quote=LONG)
