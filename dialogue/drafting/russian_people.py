"""People and offices in Russian: Имя Фамилия, министр ...; министр ... Имя Фамилия."""

import re

from .countries import code_of, codes_in
from .offices import country_of, home_of, rank_of
from .people import Mention
from .russian_forms import (
    AFTER,
    BARE,
    BEFORE,
    BEHALF,
    CHAIR,
    FROM,
    LABEL,
    LED,
    NOT_NAMES,
    OF_ANOTHER,
    PLURAL,
    POST_WORD,
    RUNS_INTO_A_NAME,
    SINGULAR,
    SPOKE,
)


def mentions_in(page, start, end, home=None):
    """Everyone in this part of a Russian text, in order."""
    found = []
    for reader in (
        _labelled,
        _plural,
        *_in_their_order(page, start, end),
        _bare,
        _led,
    ):
        for mention in reader(page, start, end, home):
            if not any(m.start < mention.end and mention.start < m.end for m in found):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _in_their_order(page, start, end):
    """Names stand before their offices or after them; the first of a text tells."""
    after, before = (
        AFTER.search(page.flat, start, end),
        BEFORE.search(page.flat, start, end),
    )
    if after and before and before.start() < after.start():
        return _before, _after
    return _after, _before


def _labelled(page, start, end, home=None):
    for match in LABEL.finditer(page.flat, start, end):
        code = code_of(match["label"])
        first, last = match.span("rest")
        inner = list(_after(page, first, last, code=code)) or list(
            _before(page, first, last, code=code)
        )
        for one in inner:
            yield Mention(
                **{**one.__dict__, "country": code, "country_at": match.span("label")}
            )


def _after(page, start, end, home=None, code=None):
    for match in AFTER.finditer(page.flat, start, end):
        name = RUNS_INTO_A_NAME.search(match["office"])
        if name and not NOT_NAMES.search(name[0]):
            continue
        if mention := _mention(page, match, start, end, code, home):
            yield mention


def _before(page, start, end, home=None, code=None):
    for match in BEFORE.finditer(page.flat, start, end):
        if mention := _mention(page, match, start, end, code, home):
            yield mention


def _bare(page, start, end, home=None):
    for match in BARE.finditer(page.flat, start, end):
        if OF_ANOTHER.search(page.flat[max(0, match.start() - 40) : match.start()]):
            continue
        if mention := _mention(page, match, start, end, None):
            yield mention


def _led(page, start, end, home=None):
    """От Японии участвовал специальный представитель: an office after its country."""
    for match in LED.finditer(page.flat, start, end):
        code = code_of(match["country"])
        if mention := _mention(page, match, start, end, code):
            yield mention


def _plural(page, start, end, home=None):
    """Министры иностранных дел Казахстана и ...: one head for each country."""
    for match in PLURAL.finditer(page.flat, start, end):
        for code, a, b in codes_in(page.flat, *match.span("list")):
            office = f"{_singular(match['head'])} {page.words(a, b)}"
            yield Mention(
                a, b, code, (a, b), None, None, office, (a, b), rank_of(office)
            )


def _singular(office):
    for plural, singular in SINGULAR:
        office = re.sub(plural, singular, office)
    return office


def _mention(page, match, start, end, code, home=None):
    words = match.groupdict()
    person = words.get("person")
    if person and NOT_NAMES.search(person):
        return None
    first, last = match.span("office")
    last -= len(match["office"]) - len(match["office"].rstrip(" ,-"))
    country = country_of(page.flat[first:last]) or _from(page, start, match.start())
    country = country or code or home_of(page, match.start(), home)
    if country is None:
        return None
    at = next(
        ((a, b) for c, a, b in codes_in(page.flat, first, last) if c == country),
        (first, last),
    )
    office = page.words(first, last)
    after = re.match(CHAIR, page.flat[match.end() : end])
    behalf = BEHALF.match(page.flat, match.end(), end)
    if behalf and (
        POST_WORD.search(page.flat, match.end(), behalf.start("behalf"))
        or SPOKE.search(behalf["behalf"])
    ):
        behalf = None
    return Mention(
        match.start(),
        match.end(),
        country,
        at,
        page.words(*match.span("person")) if person else None,
        match.span("person") if person else None,
        office,
        (first, last),
        rank_of(office),
        bool(words.get("chair1") or words.get("chair2") or after),
        page.words(*behalf.span("behalf")) if behalf else None,
        behalf.span("behalf") if behalf else None,
    )


def _from(page, start, before):
    found = list(FROM.finditer(page.flat, start, before))
    if not found or before - found[-1].end() >= 30:
        return None
    if codes_in(page.flat, found[-1].end(), before):
        return None
    return code_of(found[-1]["country"])
