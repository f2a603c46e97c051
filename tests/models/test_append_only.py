"""What would change in a row that is never changed."""

import pytest

from dialogue.models import HeldCopy, StatusEntry
from dialogue.models.append_only import changed_fields
from tests.builders import (
    make_commitment,
    make_held_copy,
    make_login_event,
    make_status_entry,
    make_text,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [make_held_copy, make_login_event, make_status_entry])
def test_nothing_changes_in_a_row_as_it_is(make):
    assert changed_fields(make()) == []


def test_nothing_changes_in_a_new_row():
    assert changed_fields(HeldCopy(text=make_text(), body="Held in Tokyo.")) == []
    assert changed_fields(StatusEntry(commitment=make_commitment())) == []


def test_the_same_value_written_otherwise_is_no_change():
    entry = make_status_entry(on="2015-05-01", value=5)
    entry.on = "2015-05-01"
    entry.value = "5.00"

    assert changed_fields(entry) == []


def test_names_what_changes():
    entry = make_status_entry()
    entry.on = "2020-01-01"
    entry.commitment = make_commitment()

    assert changed_fields(entry) == ["commitment", "on"]
