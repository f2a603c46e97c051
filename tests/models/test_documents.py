"""Documents, their language versions and the passages in them."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import Document
from dialogue.vocabulary import Publication
from tests.builders import make_document, make_passage, make_text

pytestmark = pytest.mark.django_db


def test_only_published_documents_are_published():
    for publication in Publication.values:
        make_document(slug=publication, publication=publication)

    assert [row.slug for row in Document.objects.published()] == ["published"]


def test_newest_first_ends_with_what_bears_no_date():
    make_document(slug="none", issued_on=None)
    make_document(slug="old", issued_on="2004-08-28")
    make_document(slug="new", issued_on="2025-12-20")

    slugs = [document.slug for document in Document.objects.newest_first()]

    assert slugs == ["new", "old", "none"]


def test_database_refuses_a_language_and_standing_twice():
    text = make_text(language="ja", standing="official")

    with pytest.raises(IntegrityError):
        make_text(document=text.document, language="ja", standing="official")


def test_editor_is_told_of_a_language_and_standing_twice():
    text = make_text(language="ja", standing="official")
    again = make_text(document=text.document, language="ja", standing="provisional")
    again.standing = "official"

    with pytest.raises(ValidationError, match="a text of this language and standing"):
        again.full_clean()


def test_database_refuses_a_retrieved_text_without_address():
    with pytest.raises(IntegrityError, match="retrieved_text_has_an_address"):
        make_text(address="")


def test_editor_is_told_of_a_retrieved_text_without_address():
    text = make_text()
    text.address = ""

    with pytest.raises(ValidationError, match="needs the address it was read at"):
        text.full_clean()


def test_a_text_that_is_only_named_needs_nothing_more():
    text = make_text(language="und", address="", retrieved_on=None)

    text.full_clean()

    assert not text.is_held
    assert text.lang == ""


@pytest.mark.parametrize(
    ("retrieved_on", "is_held"), [("2026-11-23", True), (None, False)]
)
def test_a_document_is_held_when_a_text_of_it_is(retrieved_on, is_held):
    document = make_document()
    make_text(document=document, language="ja", retrieved_on=None)
    make_text(document=document, language="en", retrieved_on=retrieved_on)

    assert document.is_held is is_held


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


@pytest.mark.parametrize(("locator", "is_whole"), [("whole", True), ("2(2)", False)])
def test_a_passage_knows_whether_it_is_the_whole(locator, is_whole):
    assert make_passage(locator=locator).is_whole is is_whole


def test_anchors_name_language_standing_and_locator():
    passage = make_passage(text=make_text(language="ja"), locator="note 1")

    assert passage.text.lang == "ja"
    assert passage.anchor == "ja-official-note-1"
