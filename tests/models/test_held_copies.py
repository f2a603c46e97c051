"""A held copy is added and never changed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import make_held_copy, make_text

pytestmark = pytest.mark.django_db


def test_database_refuses_the_very_copy_twice():
    copy = make_held_copy()

    with pytest.raises(IntegrityError):
        make_held_copy(text=copy.text)


def test_editor_is_told_of_the_very_copy_twice():
    copy = make_held_copy()
    again = make_held_copy(text=copy.text, body="Another body.")
    again.sha256 = copy.sha256

    with pytest.raises(ValidationError, match="This very copy of the text is held"):
        again.full_clean()


def test_another_text_may_hold_the_same_body():
    make_held_copy()

    make_held_copy().full_clean()


def test_database_refuses_a_copy_that_holds_nothing():
    with pytest.raises(IntegrityError, match="held_copy_holds_something"):
        make_held_copy(body="")


def test_editor_is_told_of_a_copy_that_holds_nothing():
    copy = make_held_copy()
    copy.body = ""

    with pytest.raises(ValidationError, match="needs a body or a file"):
        copy.full_clean()


def test_a_copy_may_be_a_file():
    make_held_copy(body="", file="held/release.pdf").full_clean()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("body", "Another body."),
        ("file", "held/other.pdf"),
        ("sha256", "0" * 64),
        ("retrieved_on", "2026-11-24"),
        ("spans", {"whole": [0, 1]}),
    ],
)
def test_editor_is_told_that_a_copy_is_never_changed(field, value):
    copy = make_held_copy()
    setattr(copy, field, value)

    with pytest.raises(ValidationError, match="never changed: add a new one"):
        copy.full_clean()


def test_editor_is_told_that_a_copy_never_moves():
    copy = make_held_copy()
    copy.text = make_text()

    with pytest.raises(ValidationError, match="never changed: add a new one"):
        copy.full_clean()


def test_a_copy_saved_as_it_is_is_not_a_change():
    copy = make_held_copy(file="held/release.pdf", spans={"whole": [0, 5]})
    copy.retrieved_on = str(copy.retrieved_on)

    copy.full_clean()
