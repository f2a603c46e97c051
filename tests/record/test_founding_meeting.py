"""The founding meeting, fact by fact, against the release that was read."""

from datetime import date

import pytest

from dialogue.models import Commitment, Delegate, Document, Meeting

FOUNDING = "2004-astana-foreign-ministers"
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("record")]


def founding():
    return Meeting.objects.get(slug=FOUNDING)


def test_it_was_one_day_in_astana():
    meeting = founding()

    day = date(2004, 8, 28)
    assert (meeting.series.slug, meeting.ordinal) == ("fm", 1)
    assert (meeting.starts_on, meeting.ends_on) == (day, day)
    assert (meeting.city, meeting.host.code, meeting.chair) == ("Astana", "KZ", None)


def test_turkmenistan_was_represented_by_its_ambassador():
    delegate = Delegate.objects.get(
        delegation__meeting=founding(), delegation__country__code="TM"
    )

    assert delegate.person is None
    assert delegate.office == "Ambassador of Turkmenistan to Kazakhstan"
    assert delegate.on_behalf_of == "Foreign Minister of Turkmenistan"
    rivals = delegate.delegation.citations.filter(stance="contradicts")
    assert [rival.fact for rival in rivals] == ["capacity"]


def test_outcomes_follow_the_verbs_of_the_release():
    outcomes = founding().outcomes.order_by("order")

    assert list(outcomes.values_list("section", "kind")) == [
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
    assert [entry.status for entry in promise.status_log] == [
        "announced",
        "announced",
        "no-later-record",
    ]


def test_the_joint_statement_is_held_in_translation_only():
    statement = Document.objects.get(slug="2004-astana-joint-statement")

    assert {text.language: text.is_held for text in statement.texts.all()} == {
        "und": False,
        "ja": True,
    }
