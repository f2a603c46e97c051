"""The language versions of a document: one of each language, and two side by side."""

from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from dialogue.models import DocumentText, Passage
from dialogue.vocabulary import Language

MOST_PAIRS = 6


class Pair(NamedTuple):
    """Two versions in two languages."""

    first: DocumentText
    second: DocumentText

    @property
    def languages(self):
        return self.first.language, self.second.language


@dataclass(frozen=True)
class Side:
    """What one of two versions has at a place: its passage, or none on record."""

    text: DocumentText
    passage: Passage | None


@dataclass(frozen=True)
class Row:
    """One place in two versions."""

    place: str
    sides: list


def by_language(texts):
    """The best version in each language, in the order of the languages."""
    best = {}
    for text in sorted(texts, key=lambda text: text.rank):
        best.setdefault(text.language, text)
    return {word: best[word] for word in Language.values if word in best}


def held_pairs(texts):
    """Each two languages in which the document is held, up to a number of pairs."""
    held = [text for text in by_language(texts).values() if text.is_held]
    return [Pair(*two) for two in combinations(held, 2)][:MOST_PAIRS]


def side_by_side(pair):
    """The passages of two versions, place by place, in the order of the texts."""
    columns = [{each.locator: each for each in text.passages.all()} for text in pair]
    places = {}
    for column in columns:
        for locator, passage in column.items():
            places.setdefault(locator, passage)
    return [
        Row(
            places[locator].place,
            [
                Side(text, column.get(locator))
                for text, column in zip(pair, columns, strict=True)
            ],
        )
        for locator in sorted(places, key=lambda locator: places[locator].order)
    ]
