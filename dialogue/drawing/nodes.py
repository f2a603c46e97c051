"""The countries of the picture of the six: a mark, its label, and what it hosted."""

from dataclasses import dataclass

from .country_shapes import mark_of
from .words import Words, fitted, lines, width

RADIUS, EDGE = 24, 44  # of a mark; from its middle to the words beside it
NAME, SMALL, LINE, BASE = 18, 15, 22, 16  # sizes; a line, and its baseline in it
CITIES = 180  # room for them
MOST = 3  # cities told beside a mark; the list tells all


@dataclass
class Node:
    """A country; its `cities` show when it is pointed at."""

    host: object
    x: float
    y: float
    label: list
    cities: list

    @property
    def path(self):
        return mark_of(self.host.country.code, self.x, self.y, RADIUS)

    @property
    def code(self):
        code = self.host.country.code
        return Words(code, self.x, self.y + 5, SMALL, "middle", from_record=True)

    @property
    def room(self):
        """What can be pointed at: left, top, width, height."""
        beside = EDGE - 4
        mark = self.x - beside, self.y - beside, self.x + beside, self.y + beside
        return _around([mark, *(words.box for words in self.label)])

    @property
    def told(self):
        """The room of its cities, which begins where that of the mark ends."""
        return _around((words.box for words in self.cities), by=10)


def label(words, room):
    """The name in one line or two, then the count: (words, size, of the record)."""
    name, count = words
    rows = [(row, NAME, True) for row in lines(name, NAME, room, most=2)]
    return [*rows, (fitted(count, SMALL, room), SMALL, False)]


def cities(host, not_stated):
    """The cities with most meetings, and the rest in one line."""
    told, rest = host.cities, ""
    if len(told) > MOST:
        rest = sum(count for _city, count in told[MOST - 1 :])
        told = told[: MOST - 1]
    rows = [(_city(city or not_stated, n), SMALL, bool(city)) for city, n in told]
    return [*rows, (f"… {rest}", SMALL, False)] if rest else rows


def column(rows, x, top, anchor):
    """Lines one below the other, the first one from `top` down."""
    return [
        Words(words, x, top + number * LINE + BASE, size, anchor, from_record)
        for number, (words, size, from_record) in enumerate(rows)
    ]


def _city(city, count):
    return f"{fitted(city, SMALL, CITIES - width(f' {count}', SMALL))} {count}"


def _around(boxes, by=4):
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    left, top = min(lefts) - by, min(tops) - by
    sides = left, top, max(rights) + by - left, max(bottoms) + by - top
    return [round(side, 1) for side in sides]
