"""A quote is a few words, copied from a text that was read."""

import pytest
from django.core.exceptions import ValidationError

from dialogue.models.citations import word_count
from dialogue.vocabulary import QUOTE_WORDS
from tests.builders import make_citation, make_held_copy, make_passage, make_text

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("", 0),
        ("  \n ", 0),
        ("Astana", 1),
        ("the first meeting", 3),
        ("on behalf of\nthe Minister,", 5),
        ("Кыргыз Республикасы", 2),
        ("外相会合", 2),
        ("第1回外相会合", 5),
        ("カザフスタン", 3),
        ("more than 1,000 of Japan’s trainees.", 6),
        ("国々", 1),
    ],
)
def test_counts_words_in_any_script(quote, words):
    assert word_count(quote) == words


@pytest.mark.parametrize("quote", ["word " * (QUOTE_WORDS + 1), "外" * 25])
def test_editor_is_told_of_a_quote_over_a_dozen_words(quote):
    citation = make_citation()
    citation.quote = quote

    with pytest.raises(ValidationError, match="12 words at most; this has 13"):
        citation.full_clean()


@pytest.mark.parametrize("quote", ["word " * QUOTE_WORDS, "外" * 24])
def test_a_dozen_words_may_be_quoted(quote):
    citation = make_citation()
    citation.quote = quote.strip()

    citation.full_clean()


def test_editor_is_told_that_a_text_only_named_cannot_be_cited():
    citation = make_citation()
    citation.passage = make_passage(text=make_text(address="", retrieved_on=None))

    with pytest.raises(ValidationError, match="only named cannot be cited"):
        citation.full_clean()


@pytest.mark.parametrize("quote", ["held in Astana", "was Held", "Tokyo. The"])
def test_editor_is_told_of_words_that_the_held_copy_lacks(quote):
    copy = make_held_copy(body="The meeting was held in Tokyo.")
    citation = make_citation(passage=make_passage(text=copy.text))
    citation.quote = quote

    with pytest.raises(ValidationError, match="does not have these words"):
        citation.full_clean()


@pytest.mark.parametrize("quote", ["", "was held in Tokyo", "was  held\nin Tokyo"])
def test_words_of_the_held_copy_may_be_quoted(quote):
    copy = make_held_copy(body="The meeting\nwas held\r\nin   Tokyo.")
    citation = make_citation(passage=make_passage(text=copy.text))
    citation.quote = quote

    citation.full_clean()


def test_the_newest_copy_with_a_body_is_asked():
    text = make_held_copy(body="Held in Osaka.", retrieved_on="2026-01-01").text
    make_held_copy(text=text, body="Held in Tokyo.", retrieved_on="2026-02-02")
    make_held_copy(text=text, body="", file="held/a.pdf", retrieved_on="2026-03-03")
    citation = make_citation(passage=make_passage(text=text))

    citation.quote = "Held in Tokyo"
    citation.full_clean()

    citation.quote = "Held in Osaka"
    with pytest.raises(ValidationError, match="does not have these words"):
        citation.full_clean()


def test_without_a_held_copy_the_words_are_taken_on_trust():
    citation = make_citation()
    citation.quote = "held in Tokyo"

    citation.full_clean()
