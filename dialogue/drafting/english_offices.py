"""Offices without a name in English, and whose each office is."""

import re
from dataclasses import replace

from .countries import ADJECTIVE, code_of, codes_in
from .english_office_forms import (
    BEHALF,
    FOR_SOMEBODY,
    FROM,
    INSTEAD,
    LED,
    OFFICE_ONLY,
    PLURAL,
    POSTED,
    THEIRS,
)
from .offices import country_of, home_of, rank_of
from .people import Mention, given_name_first


def on_behalf(page, start, end, home=None):
    yield from _in_place(BEHALF, page, start, end)


def instead_of(page, start, end, home=None):
    """In place of the Minister of ... came the Ambassador of ...: inverted."""
    yield from _in_place(INSTEAD, page, start, end)


def _in_place(form, page, start, end):
    for match in form.finditer(page.flat, start, end):
        code = country_of(match["behalf"])
        mention = mention_of(
            page, match.start(), match.end(), None, match.span("office"), code
        )
        if mention:
            at = match.span("behalf")
            yield replace(mention, behalf=page.words(*at), behalf_at=at)


def represented_by(page, start, end, home=None):
    for match in OFFICE_ONLY.finditer(page.flat, start, end):
        code = codes_in(match[0])[0][0]
        if mention := mention_of(page, *match.span(), None, match.span("office"), code):
            yield mention


def by_their_offices(page, start, end, home=None):
    """... and Uzbekistan were represented by their Foreign Ministers."""
    for match in THEIRS.finditer(page.flat, start, end):
        at = match.span("office" if match["office"] else "one")
        office = _singular(page.words(*at))
        for code, first, last in codes_in(page.flat, *match.span("list")):
            yield Mention(
                first,
                last,
                code,
                (first, last),
                None,
                None,
                office,
                at,
                rank_of(office),
            )


def in_the_plural(page, start, end, home=None):
    """Foreign Ministers of Japan and ...: one head for each country that is printed."""
    for match in PLURAL.finditer(page.flat, start, end):
        office = _singular(match["office"])
        named = codes_in(page.flat, *match.span("list"))
        for place, (code, first, last) in enumerate(named):
            between = re.search(
                r"(?: of| from)?(?: the)? *$", page.flat[max(0, first - 12) : first]
            )[0]
            if not re.search("of|from", between):
                preposition = re.search(
                    r"(?:of|from)$",
                    page.flat[match.start() : match.start("list")].rstrip(),
                )[0]
                between = f" {preposition}{between}"
            if place + 1 == len(named) and (post := POSTED.match(page.flat, last, end)):
                last = post.end()
            words = " ".join(f"{office} {between} {page.words(first, last)}".split())
            span = (first if place else match.start("office"), last)
            yield Mention(
                *span,
                code,
                named[place][1:],
                None,
                None,
                words,
                span,
                rank_of(words),
            )


def _singular(office):
    return re.sub(
        r"(Minister|Envoy|envoy|President|Ambassador|Official)s\b", r"\1", office
    )


def _from(page, end):
    """Minister for Foreign Affairs, attended from Japan."""
    match = FROM.match(page.flat, end)
    return code_of(match[1]) if match else None


def led_by(page, start):
    """Kazakhstan was represented by its Deputy Minister; the delegation of ... by."""
    match = LED.search(page.flat[max(0, start - 120) : start])
    if not match:
        return None
    named = codes_in(match[0])
    return named[0][0] if named else ADJECTIVE.search(match[0]).lastgroup


def mention_of(
    page, start, end, person_at, office_at, code=None, is_chair=False, home=None
):
    """`code` is the country of a label, `home` that of the publisher."""
    first, last = office_at
    behalf = FOR_SOMEBODY.search(page.flat, first, last)
    last = behalf.start() if behalf else last
    words = page.flat[first:last]
    first += len(words) - len(words.lstrip())
    last -= len(words) - len(words.rstrip(" ," if "(" in words else " ,)"))
    office = page.words(first, last)
    country = country_of(page.flat[first:last]) or _from(page, last)
    country = country or led_by(page, start) or code or home_of(page, start, home)
    if not office or country is None:
        return None
    if person_at and codes_in(page.flat, *person_at):
        return None
    name = given_name_first(page.words(*person_at)) if person_at else None
    at = next(
        ((a, b) for c, a, b in codes_in(page.flat, first, last) if c == country),
        (first, last),
    )
    return Mention(
        start,
        end,
        country,
        at,
        name,
        person_at,
        office,
        (first, last),
        rank_of(office),
        is_chair,
        page.words(*behalf.span("behalf")) if behalf else None,
        behalf.span("behalf") if behalf else None,
    )
