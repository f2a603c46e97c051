"""At which house, hall or hotel a meeting is."""

import re

from .cities import ANY_CITY
from .countries import ANY_COUNTRY
from .place_forms import VENUE_AFTER_CITY, VENUE_EN, VENUE_JA, VENUE_RU, VENUE_WORD


def venue_of(page, spans):
    for start, end in spans[:2]:
        match = VENUE_AFTER_CITY.match(page.flat, start, end)
        if match and VENUE_WORD.search(match["venue"]):
            return page.stated(page.words(*match.span("venue")), *match.span("venue"))
    for start, end in spans[:4]:
        for pattern in (VENUE_EN, VENUE_JA, VENUE_RU):
            for match in pattern.finditer(page.flat, start, end):
                first, last = _trimmed(page, *match.span("venue"))
                if pattern is VENUE_EN and not VENUE_WORD.search(match["venue"]):
                    continue
                return page.stated(page.words(first, last), first, last)
    return None


def _trimmed(page, first, last):
    """The venue without the city or country before it."""
    pattern = (
        rf"(?:(?:{ANY_CITY}|{ANY_COUNTRY}|都内|当地|[にはが])\s*(?:市内?)?(?:の|・"
        rf"|,)?\s*|.*[日)](?=[^日)]))"
    )
    while match := re.match(pattern, page.flat[first:last]):
        if match.end() == 0 or match.end() >= last - first:
            break
        first += match.end()
    return first, last
