"""What became of a commitment is added to, never rewritten once published."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.exchange.revisions import revision_of
from tests.builders import (
    make_commitment,
    make_meeting,
    make_outcome,
    make_status_entry,
)

pytestmark = pytest.mark.django_db


def commitment_of_a(publication):
    meeting = make_meeting(publication=publication)
    return make_commitment(outcome=make_outcome(meeting=meeting))


def test_database_refuses_a_status_twice_on_a_day():
    entry = make_status_entry()

    with pytest.raises(IntegrityError):
        make_status_entry(commitment=entry.commitment)


def test_editor_is_told_of_a_status_twice_on_a_day():
    entry = make_status_entry(commitment=commitment_of_a("draft"))
    again = make_status_entry(commitment=entry.commitment, status="under-way")
    again.status = entry.status

    with pytest.raises(ValidationError, match="on that day already"):
        again.full_clean()


def test_database_refuses_a_negative_value():
    with pytest.raises(IntegrityError, match="status_value_is_not_negative"):
        make_status_entry(value=-1)


def test_editor_is_told_of_a_negative_value():
    entry = make_status_entry(commitment=commitment_of_a("draft"))
    entry.value = -1

    with pytest.raises(ValidationError, match="A value reached is not negative"):
        entry.full_clean()


def test_nothing_reached_is_a_value():
    make_status_entry(value=0).full_clean()


def test_latest_status_is_the_last_by_day():
    commitment = make_commitment()
    make_status_entry(commitment=commitment, on="2007-01-01", status="reported-met")
    make_status_entry(commitment=commitment, on="2005-01-01", status="under-way")

    assert commitment.latest_status.status == "reported-met"


def test_latest_status_of_none_is_none():
    assert make_commitment().latest_status is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("note", "Another."),
        ("on", "2020-01-01"),
        ("status", "superseded"),
        ("value", 9),
    ],
)
def test_editor_is_told_that_a_published_entry_is_never_changed(field, value):
    entry = make_status_entry()
    setattr(entry, field, value)

    with pytest.raises(ValidationError, match="never changed: add a new one"):
        entry.full_clean()


def test_an_entry_of_a_withdrawn_meeting_is_never_changed():
    entry = make_status_entry(commitment=commitment_of_a("withdrawn"))
    entry.note = "Another."

    with pytest.raises(ValidationError, match="never changed: add a new one"):
        entry.full_clean()


def test_an_entry_that_was_published_is_never_changed_in_a_draft():
    entry = make_status_entry()
    meeting = entry.commitment.outcome.meeting
    with revision_of(meeting):
        meeting.publication = "draft"
        meeting.save()
    entry.note = "Another."

    with pytest.raises(ValidationError, match="never changed: add a new one"):
        entry.full_clean()


def test_a_published_entry_saved_as_it_is_is_not_a_change():
    entry = make_status_entry(value=5)
    entry.on = str(entry.on)

    entry.full_clean()


def test_an_entry_of_a_draft_may_be_changed():
    entry = make_status_entry(commitment=commitment_of_a("draft"))
    entry.note = "Another."

    entry.full_clean()


def test_a_published_entry_cannot_be_moved_to_a_draft():
    entry = make_status_entry()
    draft = make_meeting(publication="draft")
    entry.commitment = make_commitment(outcome=make_outcome(meeting=draft))

    with pytest.raises(ValidationError, match="never changed"):
        entry.full_clean()


def test_of_two_entries_on_a_day_the_later_word_of_the_list_counts():
    commitment = make_commitment()
    last = make_status_entry(commitment=commitment, status="reported-met")
    make_status_entry(commitment=commitment, status="announced")

    assert commitment.latest_status == last == commitment.status_log[-1]
