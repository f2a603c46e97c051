"""Passages: one of each locator, with an address of its own."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import (
    make_passage,
    make_text,
)

pytestmark = pytest.mark.django_db


def test_database_refuses_a_locator_twice_in_a_text():
    passage = make_passage(locator="2(2)")

    with pytest.raises(IntegrityError):
        make_passage(text=passage.text, locator="2(2)")


def test_editor_is_told_of_a_locator_twice_in_a_text():
    passage = make_passage(locator="2(2)")
    again = make_passage(text=passage.text, locator="2(3)")
    again.locator = "2(2)"

    with pytest.raises(ValidationError, match="has a passage of this locator"):
        again.full_clean()


@pytest.mark.parametrize(
    ("locator", "place"), [("whole", "Whole text"), ("2(2)", "2(2)")]
)
def test_a_passage_says_where_it_is(locator, place):
    assert make_passage(locator=locator).place == place


def test_anchors_name_language_standing_and_locator():
    passage = make_passage(text=make_text(language="ja"), locator="note 1")

    assert passage.text.lang == "ja"
    assert passage.anchor == "ja-official-note-1"


def test_the_address_of_a_passage_is_one_whatever_signs_its_locator_has():
    passage = make_passage(locator="[参考2]")

    path, _, fragment = passage.get_absolute_url().partition("#")

    assert path == passage.text.document.get_absolute_url()
    assert fragment == "en-official-%5B%E5%8F%82%E8%80%832%5D"
    assert passage.anchor == "en-official-[参考2]"
