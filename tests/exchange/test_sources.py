"""A published record gives a source for every value; a load that does not is refused.

What a load leaves as it was, it may leave without one.
"""

import json

import pytest

from dialogue.exchange.apply import apply_files
from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.load import load
from dialogue.exchange.load_error import LoadError
from dialogue.models import Citation, Meeting
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
    make_status_entry,
    make_text,
)
from tests.example_archive import EXAMPLE
from tests.exchange.files import row

pytestmark = pytest.mark.django_db

BARE = {"starts_on": None, "city": "", "host": None, "format": ""}
ASKED = "it has no citation, and a published record cites every value."


def refusal(files, **options):
    with pytest.raises(LoadError) as caught:
        apply_files(files, **options)
    return str(caught.value)


def in_rows(change):
    """An edit of the text of a file through its rows."""

    def edit(text):
        rows = json.loads(text)
        return json.dumps(change(rows) or rows)

    return edit


def set_field(name, value):
    return in_rows(lambda rows: rows[0]["fields"].__setitem__(name, value))


def test_a_value_without_a_citation_is_refused_with_file_record_and_field(save):
    meeting = make_meeting()
    files = save(meeting, edit=set_field("venue", "Example House"))

    said = refusal(files)

    assert said.endswith(f"dialogue.meeting {meeting.slug}, “venue”: {ASKED}")
    assert said.startswith(files[0].name)
    assert Meeting.objects.get().venue == ""


def test_a_contradicting_citation_is_no_source(save):
    citation = make_citation(
        "venue", meeting=make_meeting(), stance="contradicts", claim="Another house."
    )

    said = refusal(save(citation.meeting, edit=set_field("venue", "Example House")))

    assert "“venue”" in said


def test_a_citation_in_the_same_file_is_a_source(save):
    meeting = make_meeting()
    passage = [*make_citation().passage.natural_key()]
    cited = row(
        "citation", key="x.1", passage=passage, meeting=[meeting.slug], fact="venue"
    )

    def change(rows):
        rows[0]["fields"]["venue"] = "Example House"
        return [*rows, cited]

    apply_files(save(meeting, edit=in_rows(change)))

    assert Meeting.objects.get(slug=meeting.slug).venue == "Example House"


def test_a_draft_may_have_none(save):
    meeting = make_meeting(publication="draft")

    apply_files(save(meeting, edit=set_field("venue", "Example House")))

    assert Meeting.objects.get().venue == "Example House"


def test_publishing_asks_for_every_value_of_the_record(save):
    meeting = make_meeting(publication="draft")

    said = refusal(save(meeting, edit=set_field("publication", "published")))

    assert f"dialogue.meeting {meeting.slug}, “starts_on”: {ASKED}" in said


def test_what_had_none_before_is_left_alone(save):
    meeting = make_meeting()

    apply_files(save(meeting, edit=set_field("summary", "In other words.")))

    assert Meeting.objects.get().summary == "In other words."


def test_removing_the_last_citation_of_a_value_is_refused(save):
    citation = make_citation("city", meeting=make_meeting())
    without = in_rows(lambda rows: rows[:1])

    said = refusal(save(citation.meeting, edit=without), remove=True)

    assert f"dialogue.meeting {citation.meeting.slug}, “city”: {ASKED}" in said
    assert Citation.objects.exists()


def test_a_value_that_says_nothing_needs_none(save):
    entry = make_status_entry(status="announced")
    key = {"commitment": [entry.commitment.slug], "on": "2026-11-27"}
    new = row("statusentry", **key, status="no-later-record")

    apply_files(
        save(
            entry.commitment.outcome.meeting,
            edit=in_rows(lambda rows: [*rows, new]),
        )
    )

    assert entry.commitment.status_entries.count() == 2


def test_a_default_that_says_something_needs_one(save):
    """`planned` is left out of a file, and is a status all the same."""
    meeting = make_meeting(publication="draft", status="planned")
    facts = ["starts_on", "ends_on", "city", "host"]
    for fact in facts:
        make_citation(fact, meeting=meeting)

    said = refusal(save(meeting, edit=set_field("publication", "published")))

    assert f"dialogue.meeting {meeting.slug}, “status”: {ASKED}" in said


def test_a_person_whom_readers_see_has_a_source_of_the_name(save):
    person = make_person()
    make_citation("name", person=person)
    make_delegate(person=person)

    said = refusal(save(person, edit=in_rows(lambda rows: rows[:1])), remove=True)

    assert f"dialogue.person {person.slug}, “name”: {ASKED}" in said


def test_a_person_whom_a_load_brings_before_readers_has_one_too(tmp_path):
    """By a published meeting of the same files."""
    load(EXAMPLE)
    delegate = Meeting.objects.get().delegations.first().delegates.get()
    meeting, country, slug = delegate.natural_key()
    person = {"slug": "example-beta", "name": "Example Beta", "sort_name": "Beta"}
    passage = ["2030-example-page", "en", "official", "whole"]
    key = [meeting, country, slug]
    rows = [
        row("person", **person),
        row(
            "delegate",
            delegation=[meeting, country],
            slug=slug,
            person=["example-beta"],
            office=delegate.office,
            rank=delegate.rank,
            role=delegate.role,
        ),
        row("citation", key="x.1", passage=passage, delegate=key, fact="person"),
    ]
    path = tmp_path / "more.json"
    path.write_text(json.dumps(rows), encoding="utf-8")

    assert "dialogue.person example-beta, “name”" in refusal(files_at([path]))


def test_a_person_whom_no_reader_sees_may_wait_for_one(save):
    person = make_person()

    apply_files(save(person, edit=set_field("name", "Example Gamma")))

    person.refresh_from_db()
    assert person.name == "Example Gamma"


def test_a_citation_of_a_document_that_readers_do_not_see_is_no_source(save):
    meeting = make_meeting(publication="draft", **BARE)
    hidden = make_text(document=make_document(publication="draft"))
    make_citation("status", meeting=meeting, passage=make_passage(text=hidden))

    said = refusal(save(meeting, edit=set_field("publication", "published")))

    assert f"dialogue.meeting {meeting.slug}, “status”: {ASKED}" in said


def test_a_document_that_is_published_by_the_same_load_is_one(save):
    meeting = make_meeting(publication="draft", **BARE)
    document = make_document(publication="draft", issued_on=None)
    passage = make_passage(text=make_text(document=document))
    make_citation("status", meeting=meeting, passage=passage)

    apply_files(save(meeting, document, edit=set_field("publication", "published")))

    assert Meeting.objects.get().publication == "published"


@pytest.mark.parametrize("brought", [True, False])
def test_a_commitment_moves_to_another_record_with_its_sources(save, brought):
    """Whether the file has its citations or not: they go where it goes."""
    here, there = make_outcome(), make_outcome()
    for outcome in [here, there]:
        make_citation("kind", outcome=outcome)
    promise = make_commitment(outcome=here, slug="promise", actors=[make_country()])
    make_citation("actors", commitment=promise)

    def move(rows):
        [row] = [row for row in rows if row["model"] == "dialogue.commitment"]
        row["fields"]["outcome"] = [*there.natural_key()]
        its_own = [each for each in rows if "commitment" in each["fields"]]
        return [row, *its_own] if brought else [row]

    apply_files(save(here.meeting, edit=in_rows(move)))

    promise.refresh_from_db()
    assert promise.outcome == there
    assert promise.citations.count() == 1


def published_with(person, save, *more):
    """Publishing a meeting at which a person sat; what is refused is raised."""
    meeting = make_meeting(publication="draft", **BARE)
    delegation = make_delegation(meeting=meeting, presence="not-stated")
    delegate = make_delegate(delegation=delegation, person=person, office="")
    passage = make_passage()
    make_citation("status", meeting=meeting, passage=passage)
    make_citation("country", delegation=delegation, passage=passage)
    make_citation("person", delegate=delegate, passage=passage)
    apply_files(save(meeting, *more, edit=publish))


def publish(text):
    rows = json.loads(text)
    if rows[0]["model"] in ["dialogue.meeting", "dialogue.document"]:
        rows[0]["fields"]["publication"] = "published"
    return json.dumps(rows)


@pytest.mark.parametrize("in_the_files", [True, False])
def test_a_person_of_the_archive_who_comes_before_readers_has_one(save, in_the_files):
    person = make_person(slug="example-delta")

    with pytest.raises(LoadError, match=f"example-delta, “name”: {ASKED}"):
        published_with(person, save, *([person] if in_the_files else []))


def test_a_person_with_a_source_comes_before_readers(save):
    person = make_person()
    make_citation("name", person=person)

    published_with(person, save)

    assert list(type(person).objects.public()) == [person]


def test_a_source_that_is_published_with_a_person_counts(save):
    document, person = make_document(publication="draft", issued_on=None), make_person()
    passage = make_passage(text=make_text(document=document))
    make_citation("name", person=person, passage=passage)

    published_with(person, save, document)

    assert list(type(person).objects.public()) == [person]


def test_a_person_who_had_none_before_readers_is_left_alone(save):
    person = make_person()
    make_delegate(person=person)

    apply_files(save(person, edit=set_field("other_spellings", "Example Epsilon")))

    person.refresh_from_db()
    assert person.other_spellings == "Example Epsilon"
