"""The notes of a brief: of each fact that it marks one, and all that say otherwise."""

import re
from datetime import date

import pytest
from django.urls import reverse

from dialogue.models import TARGET_OF
from dialogue.vocabulary import CITED
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
)

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:brief")


def make_brief():
    """A series with a row of every kind that a brief shows."""
    fm, tm = make_series(slug="fm"), make_country("TM")
    there = {"series": fm, "host": tm, "chair": tm}
    last = make_meeting(**there)
    planned = make_meeting(**there, status="planned", starts_on=date(2999, 1, 1))
    seat = make_delegation(meeting=last, country=tm)
    head = make_delegate(
        delegation=seat,
        person=make_person(),
        on_behalf_of="Example absentee",
        role="head",
    )
    empty = make_delegation(meeting=last, country=make_country("JP"))
    outcome = make_outcome(meeting=last, countries=[tm])
    promise = make_commitment(
        outcome=outcome,
        actors=[tm],
        quantity=1000,
        unit="trainees",
        comparator="about",
        scope="total",
        due_on=date(2998, 1, 1),
        due_basis="stated",
    )
    entries = [
        make_status_entry(commitment=promise, on=date(2016 + year, 1, 1), value=9)
        for year in range(2)
    ]
    return [planned, last, seat, head, empty, outcome, promise, *entries]


def cite_all(*rows):
    """A citation of each fact of these rows, in words of its own."""
    for row in rows:
        target = TARGET_OF[type(row)]
        for fact in CITED[target]:
            make_citation(**{target: row}, fact=fact, passage=make_passage())


def test_each_note_has_a_mark_and_they_are_numbered_as_the_brief_is_read(client):
    cite_all(*make_brief())

    page = client.get(URL, {"series": "fm"}).text

    marks = [int(number) for number in re.findall('href="#note-([0-9]+)"', page)]
    notes = [int(number) for number in re.findall('id="note-([0-9]+)"', page)]
    assert marks == sorted(notes) == [*range(1, 21)]


def test_each_fact_has_one_source_and_all_that_say_otherwise(client):
    meeting = make_meeting(series=make_series(slug="fm"))
    for stance in ["implies", "supports", "supports", "contradicts"]:
        make_citation(
            meeting=meeting,
            fact="city",
            passage=make_passage(),
            stance=stance,
            claim="Osaka." if stance == "contradicts" else "",
        )

    notes = client.get(URL, {"series": "fm"}).context["references"].notes

    assert [note.citation.stance for note in notes] == ["supports", "contradicts"]
