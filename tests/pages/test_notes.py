"""What a mark beside a fact leads to."""

import pytest

from tests.builders import (
    make_citation,
    make_document,
    make_meeting,
    make_passage,
    make_text,
)

pytestmark = pytest.mark.django_db


def test_a_note_says_all_that_a_reader_needs_where_it_opens(client):
    text = make_text(
        document=make_document(title="Example release"),
        language="ja",
        address="https://example.org/release",
        retrieved_on="2026-11-24",
    )
    meeting = make_meeting()
    passage = make_passage(text=text, locator="2(2)")
    make_citation(meeting=meeting, passage=passage, fact="city", quote="東京で")

    note = note_of(client, meeting, 1)

    assert '<q lang="ja">東京で</q>' in note
    assert "Supports · city" in note
    assert "Example release" in note
    assert "Japanese · Official" in note
    assert 'datetime="2026-11-24"' in note
    assert 'href="https://example.org/release"' in note
    assert 'href="/documents/' in note


def test_a_derived_fact_says_so_and_how(client):
    meeting = make_meeting()
    make_citation(
        meeting=meeting, fact="host", stance="implies", note="Osaka lies in Japan."
    )

    page = client.get(meeting.get_absolute_url()).text

    assert "Derived: Osaka lies in Japan." in page
    assert 'class="marks__derived"' in page
    assert 'aria-label="Source 1, from which this is derived"' in page


def test_a_note_tells_what_another_source_says_of_the_same_fact(client):
    meeting = make_meeting()
    make_citation(meeting=meeting, fact="city", passage=make_passage())
    make_citation(meeting=meeting, fact="venue", passage=make_passage())
    rival = make_passage()
    make_citation(
        meeting=meeting,
        fact="city",
        passage=rival,
        stance="contradicts",
        claim="Osaka.",
    )

    numbers = {
        number: "says otherwise: Osaka." in note_of(client, meeting, number)
        for number in [1, 2, 3]
    }

    assert numbers == {1: True, 2: False, 3: False}
    assert "Source 2 says otherwise: Osaka." in note_of(client, meeting, 1)


def note_of(client, meeting, number):
    page = client.get(meeting.get_absolute_url()).text
    return page.partition(f'id="note-{number}"')[2].partition("</li>")[0]
