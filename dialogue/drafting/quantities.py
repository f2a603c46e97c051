"""How much of what is promised: comparator, figure, unit, currency, scope."""

import re
from dataclasses import dataclass
from decimal import Decimal

from dialogue.vocabulary import Scope

from . import numbers
from .dates import dates_in
from .quantity_forms import (
    COMPARATORS,
    CURRENCIES,
    EACH,
    JA_PART,
    PATTERNS,
    RATE,
    RATE_BEFORE,
    TOTAL,
)


@dataclass(frozen=True)
class Quantity:
    start: int
    end: int
    figure_at: tuple[int, int]
    value: Decimal
    unit: str
    currency: str | None
    comparator: str | None
    comparator_at: tuple[int, int] | None
    scope: str | None
    scope_at: tuple[int, int] | None


def quantities_in(page, language: str, start: int, end: int) -> list[Quantity]:
    found = []
    days = [
        (start + one.start, start + one.end) for one in dates_in(page.flat[start:end])
    ]
    matches = list(PATTERNS[language].finditer(page.flat, start, end))
    for place, match in enumerate(matches):
        words = match.groupdict()
        value = _value(words)
        if not value or _is_a_year(words) or _is_in(days, match) or _is_a_rate(match):
            continue
        comparator, comparator_at = _comparator(match)
        scope, scope_at = _scope(page, matches, place, start, end)
        found.append(
            Quantity(
                *match.span(),
                match.span("figure"),
                value,
                _unit(match, page, language),
                _currency(words),
                comparator,
                comparator_at,
                scope,
                scope_at,
            )
        )
    return found


def _is_in(days, match):
    """31 December is a day, and no 31 of anything."""
    return any(start <= match.start("figure") < end for start, end in days)


def _is_a_rate(match):
    """So many a year: how many it comes to is not said."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    return RATE.match(match.string, match.end()) or RATE_BEFORE.search(before)


def _value(words):
    value = numbers.amount(words["figure"], words.get("multiple") or "")
    if value is None:
        return None
    for part in JA_PART.finditer(words.get("rest") or ""):
        value += numbers.amount(part["figure"], part["multiple"] or "") or 0
    return value


def _is_a_year(words):
    return bool(
        re.fullmatch(r"(?:19|20)\d\d", words["figure"])
        and not words.get("multiple")
        and re.match(
            r"(?i)(?:world|expo|osaka|aichi|tokyo|summit|olympic|g[78]|г)",
            words["unit"],
        )
    )


def _unit(match, page, language):
    if language == "ja":
        return match["unit"]
    unit = page.words(*match.span("unit"))
    return unit.lower() if language == "en" else unit


def _currency(words):
    text = f"{words.get('sign') or ''} {words['unit']}".lower()
    return next(
        (code for code, word in CURRENCIES.items() if re.search(word, text)), None
    )


def _comparator(match):
    for group in ("before", "over1", "after"):
        word = match.groupdict().get(group)
        for value, pattern in COMPARATORS if word else ():
            if re.search(pattern, word, re.I):
                return str(value), match.span(group)
    return None, None


def _scope(page, matches, place, start, end):
    """In the words around a figure that are not those around another."""
    match = matches[place]
    before = matches[place - 1].end() if place else start
    after = matches[place + 1].start() if place + 1 < len(matches) else end
    first, last = max(before, match.start() - 40), min(after, match.end() + 60)
    for value, pattern in ((Scope.TOTAL, TOTAL), (Scope.EACH, EACH)):
        if scope := pattern.search(page.flat, first, last):
            return str(value), scope.span()
    return None, None
