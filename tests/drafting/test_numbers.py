"""Ordinals and quantities in three languages."""

from decimal import Decimal

import pytest

from dialogue.drafting.numbers import amount
from dialogue.drafting.ordinals import ordinal
from dialogue.drafting.page import page_of
from dialogue.drafting.quantities import quantities_in


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Third", 3),
        ("thirteenth", 13),
        ("9th", 9),
        ("1st", 1),
        ("第9回", 9),
        ("第十二回", 12),
        ("девятое", 9),
        ("третья", 3),
        ("7-я", 7),
        ("VIII", 8),
        ("meeting", None),
    ],
)
def test_reads_ordinals(word, number):
    assert ordinal(word) == number


@pytest.mark.parametrize(
    ("figure", "multiple", "value"),
    [
        ("1000", "", 1000),
        ("1,000", "", 1000),
        ("3", "trillion", 3 * 10**12),
        ("2", "billion", 2 * 10**9),
        ("20", "億", 2 * 10**9),
        ("1.5", "million", 1_500_000),
        ("300", "млн", 300 * 10**6),
        ("1 000", "", 1000),
        ("twenty", "", 20),
        ("two thousand five hundred", "", 2500),
        ("a hundred and twenty", "", 120),
        ("three", "million", 3 * 10**6),
        ("сто двадцать пять", "", 125),
        ("трёхсот", "", 300),
        ("千六百", "", 1600),
        ("1.2.3", "", None),
    ],
)
def test_reads_amounts(figure, multiple, value):
    assert amount(figure, multiple) == value


@pytest.mark.parametrize(
    ("language", "words", "comparator", "value", "unit", "currency", "scope"),
    [
        ("en", "more than 70 cooks in total", "more-than", 70, "cooks", None, "total"),
        ("en", "at least 1,500 tea spoons", "at-least", 1500, "tea spoons", None, None),
        ("en", "give 3 trillion yen for wells", None, 3 * 10**12, "yen", "JPY", None),
        ("en", "up to 2 million US dollars", "up-to", 2e6, "us dollars", "USD", None),
        ("ja", "総額約20億円の資金", "about", 2 * 10**9, "円", "JPY", "total"),
        ("ja", "庭師500名以上", "at-least", 500, "名", None, None),
        ("ru", "более 600 поваров", "more-than", 600, "поваров", None, None),
        ("ru", "около 300 млн иен", "about", 300_000_000, "иен", "JPY", None),
    ],
)  # fmt: skip
def test_reads_quantities(language, words, comparator, value, unit, currency, scope):
    (found,) = quantities_in(page_of(words), language, 0, len(words))

    assert (found.comparator, found.value, found.unit, found.currency, found.scope) == (
        comparator,
        Decimal(value),
        unit,
        currency,
        scope,
    )


@pytest.mark.parametrize(
    "words", ["over the next three years", "the five countries", "for two hours"]
)
def test_times_and_countries_are_no_quantity(words):
    assert quantities_in(page_of(words), "en", 0, len(words)) == []
