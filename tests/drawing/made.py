"""Rows as pictures need them, without a database; and what overlaps in a picture."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from dialogue.drawing.hosts import Host


@dataclass(frozen=True)
class Series:
    name: str = "Summits"
    level: str = "leaders"
    slug: str = "summit"

    def __str__(self):
        return self.name


@dataclass(frozen=True)
class Country:
    code: str = "JP"
    group: str = "japan"
    name: str = "Example land"


@dataclass(frozen=True)
class Meeting:
    starts_on: date | None
    ends_on: date | None
    date_precision: str
    status: str
    series: Series | None


def meeting(start="2015-05-01", end="", precision="day", status="held", series=None):
    """A meeting of one day; without a date if `start` is empty."""
    if not start:
        return Meeting(None, None, "", status, series)
    days = [date.fromisoformat(day) for day in [start, end or start]]
    return Meeting(*days, precision, status, series)


def six(*, name="", cities=1):
    """The six as hosts of so many cities each."""
    groups = dict.fromkeys(["KZ", "KG", "TJ", "TM", "UZ"], "central-asia")
    return [
        Host(
            Country(code, group, name or code),
            Counter({f"{name or 'City'} {n}": n + 1 for n in range(cities)}),
        )
        for code, group in (groups | {"JP": "japan"}).items()
    ]


def overlapping(boxes):
    """The pairs of boxes (left, top, right, bottom) that share room."""
    return [(a, b) for a, b in combinations(boxes, 2) if _overlap(a, b)]


def _overlap(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
