"""Language versions: one of each standing, held or only named."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import (
    make_text,
)

pytestmark = pytest.mark.django_db


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


@pytest.mark.parametrize("address", ["https://example.org/a", "HTTP://example.org/"])
def test_an_address_is_one_of_the_web(address):
    make_text(address=address).full_clean()


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/a", "ftps://example.org/a", "javascript:alert(1)", "//a.org/"],
)
def test_editor_is_told_of_an_address_that_is_not_of_the_web(address):
    text = make_text()
    text.address = address

    with pytest.raises(ValidationError) as caught:
        text.full_clean()

    said = caught.value.message_dict
    assert "An address starts with https:// or http://." in said["address"]


def test_a_text_that_is_only_named_needs_nothing_more():
    text = make_text(language="und", address="", retrieved_on=None)

    text.full_clean()

    assert not text.is_held
    assert text.lang == ""
