"""What the figures of several promises come to, unit by unit. No database."""

from dataclasses import dataclass
from decimal import Decimal

from dialogue.vocabulary import Comparator, Scope


@dataclass(frozen=True)
class Figure:
    """A quantity with the words that it cannot be read without."""

    quantity: Decimal
    unit: str
    comparator: str = ""
    scope: str = ""


@dataclass(frozen=True)
class UnitFigures:
    """The commitments counted in one unit, and what their figures can be said to be.

    `stated` are those with a quantity; `sum` is None where they cannot be added, and
    where there are not two.
    """

    unit: str
    currency: str
    count: int
    stated: list
    sum: Figure | None


def figures_by_unit(commitments):
    """The units of the commitments, the most frequent first; those without are left."""
    alike = {}
    for commitment in commitments:
        if commitment.unit:
            key = commitment.unit, commitment.currency
            alike.setdefault(key, []).append(commitment)
    rows = [_row(*key, found) for key, found in alike.items()]
    return sorted(rows, key=lambda row: (-row.count, row.unit, row.currency))


def _row(unit, currency, commitments):
    stated = [each for each in commitments if each.quantity is not None]
    return UnitFigures(unit, currency, len(commitments), stated, _sum(stated))


def _sum(stated):
    """The figures added, with their common bound; None where that would say too much.

    What is promised to each is not added at all: two promises need not mean the same
    receivers. Of unlike bounds, at least and about, no sum has a bound of its own.
    """
    scopes = {each.scope for each in stated}
    bounds = {each.comparator for each in stated} - {"", Comparator.EXACTLY}
    if len(stated) < 2 or len(scopes) > 1 or Scope.EACH in scopes or len(bounds) > 1:
        return None
    return Figure(
        quantity=sum((each.quantity for each in stated), Decimal()),
        unit=stated[0].unit,
        comparator=bounds.pop() if bounds else "",
        scope=scopes.pop(),
    )
