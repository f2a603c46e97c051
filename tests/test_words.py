"""Small pieces of a sentence: the terms of a promise, and the words of lists."""

from decimal import Decimal

import pytest

from dialogue.models import Commitment
from dialogue.templatetags.commitments import BOUNDS, SCOPES, ledger_address, terms
from dialogue.templatetags.figures import exact_figure
from dialogue.templatetags.words import listed
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


def test_a_large_figure_is_said_in_words_and_keeps_its_digits():
    commitment = Commitment(
        quantity=Decimal("3000000000000.00"), unit="yen", comparator="about"
    )

    assert terms(commitment) == (
        'about <data value="3000000000000" title="3,000,000,000,000">3 trillion</data>'
        " yen"
    )
    assert exact_figure(commitment.quantity) == "3,000,000,000,000"
    assert exact_figure(Decimal("1000")) == ""


def test_the_ledger_is_addressed_in_small_letters():
    assert ledger_address(by="JP") == "/commitments/?by=jp"
    assert ledger_address(unit="US dollars & yen") == (
        "/commitments/?unit=us+dollars+%26+yen"
    )


def test_a_list_escapes_its_items():
    assert listed(["a", "<b>"]) == "a, &lt;b&gt;"
