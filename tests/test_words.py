"""Small pieces of a sentence: the terms of a promise, and the words of lists."""

from decimal import Decimal

import pytest

from dialogue.models import Commitment
from dialogue.templatetags.words import BOUNDS, SCOPES, listed, terms
from dialogue.vocabulary import Comparator, Scope


def test_every_comparator_and_scope_has_its_phrase():
    assert list(BOUNDS) == list(Comparator)
    assert list(SCOPES) == list(Scope)


@pytest.mark.parametrize(
    ("comparator", "scope", "words"),
    [
        ("more-than", "total", "more than 1,000 trainees in total"),
        ("up-to", "", "up to 1,000 trainees"),
        ("", "each", "1,000 trainees each"),
        ("", "", "1,000 trainees"),
    ],
)
def test_terms_read_as_one_phrase(comparator, scope, words):
    commitment = Commitment(
        quantity=Decimal("1000"), unit="trainees", comparator=comparator, scope=scope
    )

    assert terms(commitment) == words


def test_terms_escape_what_an_editor_typed():
    commitment = Commitment(quantity=1, unit="<b>", comparator="about")

    assert terms(commitment) == "about 1 &lt;b&gt;"


def test_a_list_escapes_its_items():
    assert listed(["a", "<b>"]) == "a, &lt;b&gt;"
