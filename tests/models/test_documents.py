"""Documents, and when one is held."""

import pytest

from dialogue.models import Document
from dialogue.vocabulary import Publication
from tests.builders import (
    make_document,
    make_text,
)

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


@pytest.mark.parametrize(
    ("retrieved_on", "is_held"), [("2026-11-23", True), (None, False)]
)
def test_a_document_is_held_when_a_text_of_it_is(retrieved_on, is_held):
    document = make_document()
    make_text(document=document, language="ja", retrieved_on=None)
    make_text(document=document, language="en", retrieved_on=retrieved_on)

    assert document.is_held is is_held
