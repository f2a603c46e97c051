"""How much room words take in a picture, and how they are cut to fit.

Estimated from above, for the reader may see another font than the archive's, which is
narrow: words rarely take as much room as they are given.
"""

from dataclasses import dataclass
from unicodedata import combining, east_asian_width

WIDE = set("MWmw@%—…ЖМШЩЮжмшщю")


@dataclass(frozen=True)
class Words:
    """One line of text: where its baseline starts, ends or has its middle."""

    words: str
    x: float
    y: float
    size: int
    anchor: str = "start"
    from_record: bool = False  # and so in English, whoever reads

    @property
    def box(self):
        """Left, top, right and bottom of the room it takes."""
        wide = width(self.words, self.size)
        left = self.x - wide * {"start": 0, "middle": 0.5, "end": 1}[self.anchor]
        return left, self.y - self.size * 0.9, left + wide, self.y + self.size * 0.28


def width(words, size):
    return size * sum(map(_ems, words))


def fitted(words, size, room):
    """The words, or as many of their first characters as fit with an ellipsis."""
    if width(words, size) <= room:
        return words
    while words and width(words + "…", size) > room:
        words = words[:-1]
    return words.rstrip() + "…"


def lines(words, size, room, most):
    """The words in at most so many lines; what is too long for them is cut."""
    rows, rest = [], words.split()
    while rest and len(rows) < most - 1:
        row = _first_line(rest, size, room)
        rows.append(fitted(" ".join(rest[:row]), size, room))
        rest = rest[row:]
    return [*rows, fitted(" ".join(rest), size, room)] if rest else rows


def _first_line(rest, size, room):
    """How many of the words stand in a line; one at least."""
    row = 1
    while row < len(rest) and width(" ".join(rest[: row + 1]), size) <= room:
        row += 1
    return row


def _ems(character):
    if combining(character):
        return 0
    if character in WIDE or east_asian_width(character) in "WF":
        return 1
    return 0.7 if character.isupper() else 0.58
