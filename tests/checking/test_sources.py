"""Each value that readers see has a source, and each citation a value."""

import pytest

from tests.builders import (
    make_citation,
    make_delegate,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_text,
)
from tests.checking.archive import faults_about, make_bare_meeting

pytestmark = pytest.mark.django_db

NO_SOURCE = "it has no citation, and a published record cites every value."


def test_nothing_is_said_of_a_record_in_order():
    make_bare_meeting()

    assert faults_about("meeting/") == []


def test_a_published_value_without_a_source_is_named_with_record_and_field():
    make_bare_meeting(city="Tokyo")

    assert faults_about("“city”") == [
        f"meeting/2015-tokyo, dialogue.meeting 2015-tokyo, “city”: {NO_SOURCE}"
    ]


def test_a_part_is_asked_for_its_sources_too():
    make_outcome(meeting=make_bare_meeting(), slug="trainees")

    assert faults_about("2015-tokyo/trainees") == [
        f"meeting/2015-tokyo, dialogue.outcome 2015-tokyo/trainees, “kind”: {NO_SOURCE}"
    ]


@pytest.mark.parametrize("publication", ["draft", "review", "withdrawn"])
def test_what_readers_do_not_see_may_wait(publication):
    make_meeting(publication=publication)

    assert faults_about(NO_SOURCE) == []


def test_a_person_is_asked_once_readers_see_them():
    make_person(slug="example-alpha")
    assert faults_about("person/") == []

    make_delegate(person=make_person(slug="example-beta"))
    assert faults_about("person/") == [
        "person/example-beta, dialogue.person example-beta, “name”: " + NO_SOURCE
    ]


def test_a_value_that_rests_on_what_readers_do_not_see_is_named():
    meeting = make_bare_meeting(city="Tokyo")
    hidden = make_text(document=make_document(publication="draft"))
    passage = make_passage(text=hidden)
    make_citation("city", meeting=meeting, passage=passage, key="2015-tokyo.city.1")

    assert len(faults_about("“city”")) == 1


def test_a_citation_of_nothing_is_named():
    meeting = make_bare_meeting()
    make_citation("venue", meeting=meeting, key="2015-tokyo.venue.1")

    assert faults_about("2015-tokyo.venue.1") == [
        "meeting/2015-tokyo, dialogue.citation 2015-tokyo.venue.1, "
        "“fact”: the value that it cites is empty."
    ]


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"stance": "implies"}, "say how it implies the value."),
        (
            {"stance": "contradicts", "claim": "planned"},
            "say why the other source is preferred.",
        ),
        ({"stance": "supports"}, ""),
        ({"stance": "implies", "note": "The next one followed."}, ""),
    ],
)
def test_a_citation_that_does_more_than_support_says_how_or_why(fields, asked):
    make_bare_meeting()
    meeting = make_meeting(slug="2015-osh", starts_on=None, city="", host=None)
    make_citation("status", meeting=meeting, key="2015-osh.status.1", **fields)

    assert [fault.partition("“note”: ")[2] for fault in faults_about("“note”")] == (
        [asked] if asked else []
    )


def test_a_draft_may_wait_with_how_and_why():
    meeting = make_meeting(publication="draft", slug="2015-osh")
    key = "2015-osh.status.1"
    make_citation("status", meeting=meeting, key=key, stance="implies")

    assert faults_about("“note”") == []
