"""A sheet with its answers, as rows of a fixture."""

import pytest

from dialogue.exchange.answers import Answer, as_rows

pytestmark = pytest.mark.django_db


def row(model, parent=None, facts=None, **fields):
    return {"model": model, "parent": parent, "fields": fields, "facts": facts or {}}


def source(quote, **words):
    return {"locator": "1", "quote": quote, "start": 0, "end": 9} | words


def rows_of(*rows, **answers):
    """The rows of a sheet whose values an editor takes as they are."""
    given = [answers.get(f"row_{n}", Answer(r["fields"])) for n, r in enumerate(rows)]
    return as_rows({"rows": rows, "questions": [], "places": {}}, given)


TEXT = [
    row("document", slug="d"),
    row("documenttext", 0, language="en", standing="official"),
]


def cited(rows):
    return [r["fields"] for r in rows if r["model"] == "dialogue.citation"]


def test_two_sources_of_one_fact_have_two_keys():
    sources = [source("in Osh"), source("near Osh", stance="implies", note="Why.")]

    rows = rows_of(*TEXT, row("meeting", slug="m", city="Osh", facts={"city": sources}))

    assert [(c["key"], c.get("stance")) for c in cited(rows)] == [
        ("m.city.1", None),
        ("m.city.2", "implies"),
    ]
    assert cited(rows)[1]["note"] == "Why."


def test_a_place_that_is_cited_is_a_passage():
    meeting = row("meeting", slug="m", city="Osh")
    answer = Answer({"slug": "m", "city": "Osh"}, words={"city": ("whole", "in Osh")})

    rows = rows_of(*TEXT, meeting, row_2=answer)

    assert {"text": ["d", "en", "official"], "locator": "whole"} in [
        r["fields"] for r in rows if r["model"] == "dialogue.passage"
    ]
