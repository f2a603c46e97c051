from pathlib import Path

import pytest
from django.conf import settings

from dialogue.exchange.export import archive_files
from dialogue.exchange.fixture_files import files_in
from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.load import load
from dialogue.exchange.records import (
    KEY_FIELDS,
    MODELS,
    record_key,
    referrers_of,
    root_of,
)
from dialogue.exchange.stored_records import rows_of
from dialogue.models import Citation
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_held_copy,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_series,
    make_stated_count,
    make_status_entry,
    make_text,
    make_topic,
)

FIXTURES = Path(settings.BASE_DIR, "fixtures")
pytestmark = pytest.mark.django_db


def make_full_meeting(how_many):
    """A meeting with this many parts of each kind, each with one citation."""
    meeting = make_meeting(documents=[make_document()])
    countries = [make_country(code) for code in ["JP", "KZ", "UZ"]]
    for country in countries[:how_many]:
        delegation = make_delegation(meeting=meeting, country=country)
        delegate = make_delegate(delegation=delegation)
        outcome = make_outcome(
            meeting=meeting, countries=countries, topics=[make_topic()]
        )
        commitment = make_commitment(
            outcome=outcome, actors=[country], beneficiaries=countries
        )
        entry = make_status_entry(commitment=commitment)
        make_citation(meeting=meeting)
        make_citation("country", delegation=delegation)
        make_citation("office", delegate=delegate)
        make_citation("kind", outcome=outcome)
        make_citation("actors", commitment=commitment)
        make_citation("status", status_entry=entry)
    return meeting


def models_of(rows):
    return [row["model"].removeprefix("dialogue.") for row in rows]


@pytest.mark.parametrize("how_many", [1, 3])
def test_meeting_costs_seventeen_queries_however_many_parts(
    django_assert_num_queries, how_many
):
    meeting = make_full_meeting(how_many)

    with django_assert_num_queries(17):
        rows = rows_of(meeting)

    assert len(rows) == 1 + 11 * how_many


@pytest.mark.parametrize("how_many", [1, 3])
def test_document_costs_six_queries_however_many_parts(
    django_assert_num_queries, how_many
):
    document = make_document(issuers=[make_country()])
    for language in ["en", "ja", "ru"][:how_many]:
        text = make_text(document=document, language=language)
        make_citation("issued_on", document=document, passage=make_passage(text=text))

    with django_assert_num_queries(6):
        rows = rows_of(document)

    assert len(rows) == 1 + 3 * how_many


def test_rows_stand_parents_first():
    assert models_of(rows_of(make_full_meeting(1))) == [
        "meeting",
        "delegation",
        "delegate",
        "outcome",
        "commitment",
        "statusentry",
        *["citation"] * 6,
    ]


def test_every_part_knows_its_root():
    meeting = make_full_meeting(1)

    citations = Citation.objects.exclude(document__isnull=False)

    assert {root_of(citation) for citation in citations} == {meeting}


def test_a_person_keeps_the_citations_of_the_name():
    person = make_person()
    make_citation("name", person=person)

    assert models_of(rows_of(person)) == ["person", "citation"]


def test_a_held_copy_is_in_no_record():
    assert root_of(make_held_copy()) is None


def test_a_record_that_is_gone_has_no_rows():
    topic = make_topic()
    type(topic).objects.all().delete()

    assert rows_of(topic) == []


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: make_meeting(slug="2004-astana"), "meeting/2004-astana"),
        (lambda: make_country("KZ"), "country/KZ"),
        (
            lambda: make_stated_count(
                series=make_series(slug="fm"), document=make_document(slug="page")
            ),
            "statedcount/fm/page/2015-05-01",
        ),
    ],
)
def test_history_calls_a_record_by_its_natural_key(make, key):
    assert record_key(make()) == key


def test_fields_at_their_default_are_left_out():
    delegation = make_delegation(
        meeting=make_meeting(slug="m"),
        country=make_country("KZ"),
        presence="not-stated",
    )

    (row,) = [row for row in rows_of(delegation.meeting) if "country" in row["fields"]]

    assert row["fields"] == {"meeting": ["m"], "country": ["KZ"]}


def test_quantities_have_two_places_and_days_are_iso():
    commitment = make_commitment(
        quantity=1000, unit="trainees", due_on="2007-08-28", due_basis="stated"
    )

    (row,) = [
        row for row in rows_of(root_of(commitment)) if "quantity" in row["fields"]
    ]

    assert row["fields"]["quantity"] == "1000.00"
    assert row["fields"]["due_on"] == "2007-08-28"


def test_a_file_is_utf8_with_an_indent_of_two_and_a_last_line():
    country = make_country("KZ", name="Қазақстан")

    assert as_json(rows_of(country)).decode() == (
        '[\n  {\n    "model": "dialogue.country",\n    "fields": {\n'
        '      "code": "KZ",\n      "name": "Қазақстан",\n'
        '      "group": "central-asia"\n    }\n  }\n]\n'
    )


def test_names_come_in_one_order_from_both_databases():
    entry = {"text": "水", "standing": "official", "source": "here"}
    topic = make_topic(names={"ru": entry, "ja": entry})

    (row,) = rows_of(topic)

    assert list(row["fields"]["names"]) == ["ja", "ru"]
    assert list(row["fields"]["names"]["ja"]) == ["source", "standing", "text"]


def test_key_fields_are_those_of_the_natural_key():
    make_full_meeting(1)
    make_stated_count()

    def parts(row):
        for name in KEY_FIELDS[type(row)]:
            value = getattr(row, name)
            yield from parts(value) if type(value) in MODELS else [str(value)]

    rows = [row for model in MODELS for row in model.objects.all()]
    assert [tuple(parts(row)) for row in rows] == [row.natural_key() for row in rows]


def test_lists_that_name_a_row_are_found():
    topic = make_topic()
    outcome = make_outcome(topics=[topic])

    assert list(referrers_of(topic, only_lists=True)) == [outcome]


def test_whatever_names_a_row_through_its_parts_is_found():
    citation = make_citation("country", delegation=make_delegation())

    found = list(referrers_of(citation.passage.text.document))

    assert found == [citation.passage.text, citation.passage, citation]


def test_what_is_loaded_is_exported_to_the_byte():
    load(FIXTURES)

    exported = dict(archive_files())

    assert exported == {name: (FIXTURES / name).read_bytes() for name in exported}
    assert exported.keys() == {file.name for file in files_in(FIXTURES)}


def test_citations_come_by_key_not_as_they_were_added():
    meeting = make_meeting()
    for key in ["b", "c", "a"]:
        make_citation(key=key, meeting=meeting)

    keys = [row["fields"]["key"] for row in rows_of(meeting)[1:]]

    assert keys == ["a", "b", "c"]
