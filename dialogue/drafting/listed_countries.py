"""Countries said to take part, or to be absent, though nobody of theirs is named."""

import re

from dialogue.vocabulary import Stance

from .attendance_forms import (
    ABSENT,
    ALL_FIVE,
    ATTENDED,
    DENIED,
    GUEST,
    NOT_DELEGATES,
    OBSERVER,
    SIDE,
    UNSURE,
)
from .cities import ANY_CITY
from .countries import CENTRAL_ASIA, LIST_GAP, MEMBERS, codes_in


def listed_countries(page, spans, mentions):
    """Countries listed as taking part though nobody of theirs is named."""
    for start, end in spans:
        if UNSURE.search(page.flat, start, end):
            continue
        for match in SIDE.finditer(page.flat, start, end):
            yield _side(match), *match.span(), Stance.SUPPORTS
        words = page.flat[start:end]
        if not ATTENDED.search(words) or DENIED.search(words):
            continue
        for match in ALL_FIVE.finditer(page.flat, start, end):
            for code in CENTRAL_ASIA:
                yield code, *match.span(), Stance.IMPLIES
        for code, first, last in codes_in(page.flat, start, end):
            if _is_seated(page, mentions, code, first, last, start, end):
                yield code, first, last, Stance.SUPPORTS


def _side(match):
    """The country of a delegation that an adjective names: the Japanese side."""
    return next(code for code in MEMBERS if match[code])


def _is_seated(page, mentions, code, first, last, start, end):
    """Not the place of the meeting, nor part of an office or of a relation."""
    flat = page.flat
    if any(m.start <= first < m.end for m in mentions):
        return False
    before, after = flat[max(start, first - 30) : first], flat[last : last + 25]
    if NOT_DELEGATES.search(flat[start : _list_start(flat, start, first, last)]):
        return False
    if re.search(rf"(?:{ANY_CITY})\s*,?\s*(?:\(|the )?$", before) or re.search(
        rf"^\s*(?:の首都)?[・の(]?(?:{ANY_CITY})", after
    ):
        return False
    if re.search(
        r"(?i)(?:\bin|\bto|relations with|between|capital of|visit"
        r"|Ministry of Foreign Affairs of|which|that|whom?|котор\w+|что|plus|\+"
        r"|в) (?:the )?$",
        before,
    ):
        return False
    if re.match(
        r"(?i)['’]s|-| (?:embassy|relations|side's)|における|・中央アジア|において|にて"
        r"|で開催|の首都|政府|との|人",
        after,
    ):
        return False
    if code == "JP":
        return bool(
            re.search(
                r"(?i)(?:of|from|between|by|and|,|с|и|из) (?:the )?$"
                r"|[と、及び(・から]$",
                before,
            )
            or re.match(r"\s*(?:,|、|と|及び|and\b|и\b|並びに|・|からは?)", after)
        )
    return code in MEMBERS or bool(
        GUEST.search(flat, start, end) or OBSERVER.search(flat, start, end)
    )


def absent_countries(page, spans):
    for start, end in [*spans, *page.sentences()]:
        for match in ABSENT.finditer(page.flat, start, end):
            for code in _last_list(page.flat, match):
                if code in MEMBERS:
                    yield code, *match.span()


def _list_start(flat, start, first, last):
    """Where the list begins that the country at first to last stands in."""
    for _, a, b in reversed(list(codes_in(flat, start, first))):
        if not LIST_GAP.fullmatch(flat[b:first]):
            break
        first = a
    return first


def _last_list(flat, match):
    """The countries of the list that stands nearest to what is said of them."""
    start = match.start()
    before = list(codes_in(flat, max(0, start - 60), start))
    named = [*before, *codes_in(flat, *match.span())]
    codes = named[-1:]
    for one in reversed(named[:-1]):
        if not LIST_GAP.fullmatch(flat[one[2] : codes[0][1]]):
            break
        codes.insert(0, one)
    return [code for code, *_ in codes]
