"""The archive in figures."""

import pytest

from dialogue.checking.check import check
from tests.builders import (
    make_citation,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_passage,
    make_person,
    make_series,
    make_text,
)

pytestmark = pytest.mark.django_db

BARE = {"starts_on": None, "city": "", "host": None, "format": ""}


def passage_of(publisher_kind):
    """A passage of a document that states nothing itself."""
    document = make_document(publisher_kind=publisher_kind, issued_on=None)
    return make_passage(text=make_text(document=document))


def line(name):
    """The figures of a line: records, facts, citations, share, open questions."""
    rows = [row.strip("| ").split(" | ") for row in check().table.splitlines()]
    return next((row[1:] for row in rows if row[0] == name), None)


def test_counts_records_facts_and_citations_of_a_series():
    series = make_series(name="Summits", level="leaders")
    meeting = make_meeting(**BARE, series=series, ordinal=1)
    make_citation("ordinal", meeting=meeting, passage=passage_of("ministry"))
    make_citation("status", meeting=meeting, passage=passage_of("ministry"))
    make_citation("status", meeting=meeting, passage=passage_of("news"))

    assert line("Summits")[:4] == ["1", "2", "3", "100 %"]


@pytest.mark.parametrize(
    ("kind", "share"),
    [
        ("ministry", "100 %"),
        ("government", "100 %"),
        ("mirror", "0 %"),
        ("news", "0 %"),
        ("other", "0 %"),
    ],
)
def test_a_ministry_or_government_is_an_official_source(kind, share):
    meeting = make_meeting(**BARE)
    make_citation("status", meeting=meeting, passage=passage_of(kind))

    assert line("Meetings of no series")[3] == share


def test_what_contradicts_is_no_source_of_the_value():
    meeting = make_meeting(**BARE)
    fields = {"stance": "contradicts", "claim": "postponed"}
    make_citation("status", meeting=meeting, passage=passage_of("ministry"), **fields)

    assert line("Meetings of no series")[2:4] == ["1", "0 %"]


def test_the_share_is_rounded_down():
    meeting = make_meeting(**BARE | {"city": "Tokyo", "format": "hybrid"})
    for fact in ["city", "format"]:
        make_citation(fact, meeting=meeting, passage=passage_of("ministry"))
    make_citation("status", meeting=meeting, passage=passage_of("news"))

    assert line("Meetings of no series")[3] == "66 %"


def test_counts_what_readers_see_only():
    make_meeting(**BARE, publication="draft")
    make_document(publication="draft")
    make_person()

    assert line("All") == ["0", "0", "0", "–", "0"]


def test_documents_and_people_have_lines_of_their_own_and_all_is_their_sum():
    person = make_person()
    delegation = make_delegation(meeting=make_meeting(**BARE), presence="not-stated")
    make_delegate(delegation=delegation, person=person, office="")
    make_citation("name", person=person, passage=passage_of("ministry"))

    assert line("People") == ["1", "1", "1", "100 %", "0"]
    assert line("Documents") == ["1", "0", "0", "–", "0"]
    # The status, the country and the person have no source.
    assert line("Meetings of no series")[:4] == ["1", "3", "0", "0 %"]
    assert line("All")[:4] == ["3", "4", "1", "25 %"]


def test_a_line_without_a_record_is_left_out():
    make_series(name="Summits")

    assert line("Summits") is None


def test_a_citation_of_nothing_is_no_official_fact():
    meeting = make_meeting(**BARE)
    make_citation("city", meeting=meeting, passage=passage_of("ministry"))
    make_citation("status", meeting=meeting, passage=passage_of("ministry"))

    assert line("Meetings of no series")[1:4] == ["1", "2", "100 %"]
