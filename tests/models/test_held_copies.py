"""A held copy is added and never changed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import HeldCopy
from tests.builders import make_held_copy, make_passage, make_text

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
    text = make_passage(locator="whole").text
    spans = {"whole": [0, 5]}
    copy = make_held_copy(text=text, file="held/release.pdf", spans=spans)
    copy.retrieved_on = str(copy.retrieved_on)

    copy.full_clean()


def with_spans(spans, body="The meeting was held in Tokyo."):
    """A new copy of a text with the passages 1 and 2."""
    text = make_passage(locator="1").text
    make_passage(text=text, locator="2")
    make_passage(locator="of another text")
    copy = HeldCopy(text=text, retrieved_on="2026-11-23", body=body, spans=spans)
    copy.sha256 = "0" * 64
    return copy


@pytest.mark.parametrize(
    "spans", [{}, {"1": [0, 30]}, {"1": [0, 4], "2": [4, 30]}, {"2": [29, 30]}]
)
def test_accepts_places_in_the_body(spans):
    with_spans(spans).full_clean()


@pytest.mark.parametrize("emptied", [None, ""])
def test_an_emptied_box_is_no_spans(emptied):
    copy = with_spans(emptied)

    copy.full_clean()

    assert copy.spans == {}


@pytest.mark.parametrize("spans", [[], [["1", 0, 1]], "1", 1, True])
def test_editor_is_told_that_spans_are_an_object(spans):
    with pytest.raises(ValidationError, match="Spans are an object from locator"):
        with_spans(spans).full_clean()


@pytest.mark.parametrize("locator", ["3", "of another text", ""])
def test_editor_is_told_of_a_locator_that_is_no_passage(locator):
    with pytest.raises(ValidationError, match=f"“{locator}” is not a passage of this"):
        with_spans({locator: [0, 1]}).full_clean()


@pytest.mark.parametrize("locator", ["1\0", "\ud800"])
def test_editor_is_told_of_a_locator_that_is_no_text(locator):
    with pytest.raises(ValidationError, match="A locator has a character that is no"):
        with_spans({locator: [0, 1]}).full_clean()


@pytest.mark.parametrize(
    "place",
    [
        None,
        "0, 1",
        {},
        0,
        [],
        [1],
        [0, 1, 2],
        ["0", "1"],
        [0.0, 1.0],
        [False, True],
        [-1, 1],
        [1, 1],
        [2, 1],
        [0, 31],
    ],
    ids=str,
)
def test_editor_is_told_of_a_place_that_is_not_in_the_body(place):
    with pytest.raises(ValidationError, match=r"“1” stands at .* ≤ 30, the length"):
        with_spans({"1": place}).full_clean()


@pytest.mark.parametrize("body", ["Held\0", "Held \ud800"])
def test_editor_is_told_of_a_body_that_is_no_text(body):
    with pytest.raises(ValidationError, match="The body has a character that is no"):
        with_spans({}, body).full_clean()


def test_editor_is_told_of_a_body_of_blanks():
    with pytest.raises(ValidationError, match="needs a body or a file"):
        with_spans({}, " \n").full_clean()
