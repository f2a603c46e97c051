"""Every fixture loads, loads twice to the same effect, is valid and has its sources."""

import json
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command

from dialogue.models import TARGET_OF, Citation, Commitment, Delegate, Document, Meeting
from dialogue.models.citations import word_count
from dialogue.vocabulary import CITED, QUOTE_WORDS, UNCITED_VALUES

FIXTURES = Path(settings.BASE_DIR, "fixtures")
REFERENCE = ["countries", "series", "topics"]
CITING = ["people", "counts"]
pytestmark = pytest.mark.django_db


def starts_on(path):
    """The first day of the meeting that a file records; empty without one."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    root = next(row for row in rows if row["model"] == "dialogue.meeting")
    return root["fields"].get("starts_on", "")


def in_order():
    """Fixture files in the order in which they may refer to one another."""
    files = [
        *(FIXTURES / "reference" / f"{name}.json" for name in REFERENCE),
        *sorted(FIXTURES.glob("documents/*.json")),
        *(FIXTURES / "reference" / f"{name}.json" for name in CITING),
        *sorted(
            FIXTURES.glob("meetings/*.json"),
            key=lambda path: (starts_on(path), path.name),
        ),
    ]
    return [path for path in files if path.exists()]


def load_everything():
    # One call a file: a single call would let a file refer to a later one.
    for path in in_order():
        call_command("loaddata", path, verbosity=0)


def loaded_rows():
    for model in apps.get_app_config("dialogue").get_models():
        yield from model.objects.all()


def row_counts():
    return {
        model.__name__: model.objects.count()
        for model in apps.get_app_config("dialogue").get_models()
    }


def faults(row):
    try:
        row.full_clean()
    except ValidationError as error:
        return error.messages
    return []


def stated_facts(row):
    """Names of the cited fields in which the row says something."""
    for fact in CITED[TARGET_OF[type(row)]]:
        value = getattr(row, fact)
        if hasattr(value, "exists"):
            value = value.exists()
        if value not in (None, "", False) and value not in UNCITED_VALUES:
            yield fact


def test_every_file_has_its_place_in_the_order():
    assert sorted(in_order()) == sorted(FIXTURES.rglob("*.json"))


def test_loading_twice_changes_nothing():
    load_everything()
    after_once = row_counts()

    load_everything()

    assert row_counts() == after_once
    assert after_once["Meeting"] > 0


def test_every_loaded_row_is_valid():
    load_everything()

    assert [(row, faults(row)) for row in loaded_rows() if faults(row)] == []


def test_every_stated_fact_has_a_source():
    load_everything()

    without = [
        (row, fact)
        for row in loaded_rows()
        if type(row) in TARGET_OF
        for fact in stated_facts(row)
        if not row.citations.filter(fact=fact).exclude(stance="contradicts").exists()
    ]
    assert without == []


def test_every_citation_is_of_something_stated():
    load_everything()

    beside_the_point = [
        citation
        for citation in Citation.objects.all()
        if citation.fact not in stated_facts(citation.target)
    ]
    assert beside_the_point == []


def test_quotes_are_a_dozen_words_at_most():
    load_everything()

    quotes = Citation.objects.values_list("quote", flat=True)
    assert [quote for quote in quotes if word_count(quote) > QUOTE_WORDS] == []


def test_founding_meeting_was_one_day_in_astana():
    load_everything()

    meeting = Meeting.objects.get(slug="2004-astana-foreign-ministers")

    day = date(2004, 8, 28)
    assert (meeting.series.slug, meeting.ordinal) == ("fm", 1)
    assert (meeting.starts_on, meeting.ends_on) == (day, day)
    assert (meeting.city, meeting.host.code, meeting.chair) == ("Astana", "KZ", None)


def test_turkmenistan_was_represented_by_its_ambassador():
    load_everything()

    delegate = Delegate.objects.get(delegation__country__code="TM")

    assert delegate.person is None
    assert delegate.office == "Ambassador of Turkmenistan to Kazakhstan"
    assert delegate.on_behalf_of == "Foreign Minister of Turkmenistan"
    rivals = delegate.delegation.citations.filter(stance="contradicts")
    assert [rival.fact for rival in rivals] == ["capacity"]


def test_outcomes_follow_the_verbs_of_the_release():
    load_everything()

    meeting = Meeting.objects.get(slug="2004-astana-foreign-ministers")

    assert list(meeting.outcomes.order_by("order").values_list("section", "kind")) == [
        ("1", "decision"),
        ("2(1)", "recognition"),
        ("2(2)", "discussion"),
        ("2(2)", "intention"),
        ("2(2)", "willingness"),
        ("2(2)", "announcement"),
        ("2(3)", "discussion"),
        ("3", "view-shared"),
    ]


def test_trainees_are_promised_for_three_years():
    load_everything()

    promise = Commitment.objects.get(slug="2004-astana-trainees")

    assert [country.code for country in promise.actors.all()] == ["JP"]
    assert promise.beneficiaries.count() == 5
    assert (promise.comparator, promise.quantity, promise.unit, promise.scope) == (
        "more-than",
        1000,
        "trainees",
        "total",
    )
    assert (promise.due_on, promise.due_basis) == (date(2007, 8, 28), "derived")
    assert promise.latest_status.status == "announced"


def test_joint_statement_is_held_in_translation_only():
    load_everything()

    statement = Document.objects.get(slug="2004-astana-joint-statement")

    assert {text.language: text.is_held for text in statement.texts.all()} == {
        "und": False,
        "ja": True,
    }
