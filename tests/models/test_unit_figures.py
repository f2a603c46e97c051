"""Figures are added only where they say the same thing of the same unit."""

from decimal import Decimal

import pytest

from dialogue.models import Commitment
from dialogue.models.unit_figures import Figure, figures_by_unit


def promise(quantity, comparator="", scope="", unit="trainees", currency=""):
    return Commitment(
        quantity=None if quantity is None else Decimal(quantity),
        comparator=comparator,
        scope=scope,
        unit=unit,
        currency=currency,
    )


@pytest.mark.parametrize(
    ("figures", "quantity", "comparator", "scope"),
    [
        ([("1000", ""), ("500", "")], "1500", "", ""),
        ([("1000", "="), ("500", "=")], "1500", "", ""),
        ([("1000", "="), ("500", "")], "1500", "", ""),
        ([("1000", "more-than"), ("500", "more-than")], "1500", "more-than", ""),
        ([("1000", "more-than"), ("500", "=")], "1500", "more-than", ""),
        ([("1000", "at-least"), ("500", "")], "1500", "at-least", ""),
        ([("1000", "about"), ("500", "about")], "1500", "about", ""),
        ([("1000", "up-to"), ("500", "up-to"), ("1", "")], "1501", "up-to", ""),
        ([("10", "", "total"), ("5", "", "total")], "15", "", "total"),
        ([("0.1", ""), ("0.2", "")], "0.3", "", ""),
        ([("9999999999999.99", ""), ("0.01", "")], "10000000000000", "", ""),
        ([("1000", ""), ("0", "")], "1000", "", ""),
        ([("1000", ""), (None, ""), ("500", "")], "1500", "", ""),
    ],
)
def test_alike_figures_are_added_with_their_bound(figures, quantity, comparator, scope):
    row, *others = figures_by_unit(promise(*figure) for figure in figures)

    assert row.sum == Figure(Decimal(quantity), "trainees", comparator, scope)
    assert row.count == len(figures)
    assert others == []


@pytest.mark.parametrize(
    "figures",
    [
        [("1000", "more-than"), ("500", "about")],
        [("1000", "up-to"), ("500", "more-than")],
        [("1000", "at-least"), ("500", "more-than")],
        [("1000", "", "total"), ("500", "", "each")],
        [("1000", "", "total"), ("500", "", "")],
        [("1000", "", "each"), ("500", "", "each")],
        [("1000", "more-than")],
        [("1000", ""), (None, "")],
        [(None, ""), (None, "")],
    ],
)
def test_others_are_listed_one_by_one(figures):
    promises = [promise(*figure) for figure in figures]

    (row,) = figures_by_unit(promises)

    assert row.sum is None
    assert row.stated == [each for each in promises if each.quantity is not None]
    assert row.count == len(figures)


def test_unlike_units_and_currencies_stand_apart_the_most_frequent_first():
    rows = figures_by_unit(
        [
            promise("5", unit="dollars", currency="USD"),
            promise("7", unit="dollars", currency="AUD"),
            promise("1", unit="yen", currency="JPY"),
            promise("2", unit="yen", currency="JPY"),
            promise("3", unit=""),
            promise(None, unit=""),
        ]
    )

    assert [(row.unit, row.currency, row.count) for row in rows] == [
        ("yen", "JPY", 2),
        ("dollars", "AUD", 1),
        ("dollars", "USD", 1),
    ]
    assert rows[0].sum.quantity == 3


def test_no_commitments_have_no_figures():
    assert figures_by_unit([]) == []
