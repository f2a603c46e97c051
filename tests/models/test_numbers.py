"""How quantities are written: exactly, and large ones in words where that is exact."""

from decimal import Decimal

import pytest

from dialogue.models.numbers import large_figure_in_words, plain_figure


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        ("3000000000000", "3 trillion"),
        ("3000000000000.00", "3 trillion"),
        ("2000000000", "2 billion"),
        ("1341000000", "1.341 billion"),
        ("700000000", "700 million"),
        ("1500000", "1.5 million"),
        ("1000000", "1 million"),
        ("9000000000000000", "9,000 trillion"),
    ],
)
def test_a_large_round_figure_is_said_in_words(quantity, words):
    assert large_figure_in_words(Decimal(quantity)) == words


@pytest.mark.parametrize(
    "quantity",
    ["0", "1000", "999999", "1000000.01", "1234567", "1000500000", "3000000000001"],
)
def test_what_words_would_round_and_what_is_small_stays_in_figures(quantity):
    assert large_figure_in_words(Decimal(quantity)) == ""


def test_a_number_that_is_not_stored_yet_is_said_alike():
    assert large_figure_in_words(2_000_000) == "2 million"


@pytest.mark.parametrize(
    ("quantity", "plain"),
    [("1000.00", "1000"), ("2.50", "2.5"), ("0", "0"), ("3E+12", "3000000000000")],
)
def test_a_plain_figure_is_digits_alone(quantity, plain):
    assert plain_figure(Decimal(quantity)) == plain
