"""People and offices in English: Mr. Name, Office of Country; labels; footnotes."""

import re
from dataclasses import replace

from .countries import code_of, codes_in
from .english_forms import (
    ABSENTEE,
    AND_OFFICE,
    BEHALF_AFTER,
    BRACKETED,
    CHAIR_AFTER,
    CHAIR_CELL,
    FULL,
    LABEL,
    LOOSE,
    REVERSED,
    STOP,
    SURROUNDED,
    TITLED,
    WAS_REPRESENTED,
)
from .english_names import CHAIR, OFFICE_WORD
from .english_offices import (
    by_their_offices,
    in_the_plural,
    instead_of,
    led_by,
    mention_of,
    on_behalf,
    represented_by,
)
from .offices import country_of


def mentions_in(page, start, end, home=None):
    """Everyone in this part of an English text, in order."""
    found = []
    for reader in READERS:
        for mention in reader(page, start, end, home):
            if ABSENTEE.search(page.flat[max(0, mention.start - 40) : mention.start]):
                continue
            if _was_replaced(page, mention, end):
                continue
            if not any(m.start < mention.end and mention.start < m.end for m in found):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _was_replaced(page, mention, end):
    """The Minister was represented by another; their countries are, by Ministers."""
    is_within = mention.office_at and mention.office_at[1] <= mention.end
    return is_within and WAS_REPRESENTED.match(page.flat, mention.end, end)


def _labelled(page, start, end, home=None):
    """Country: Mr. Name, Office; as a line or a row of a table."""
    for match in LABEL.finditer(page.flat, start, end):
        code = code_of(re.sub(r"(?i)^the ", "", match["label"]))
        first, last = match.span("rest")
        inner = list(_full(page, first, last, code=code))
        if not inner and (loose := LOOSE.match(page.flat, first, last)):
            office = loose.span("office")
            inner = [
                mention_of(page, first, office[1], loose.span("person"), office, code)
            ]
        if not inner:
            inner = list(_reversed(page, first, last, code=code))
        if not inner and (
            office := re.match(
                rf"(?:the )?({OFFICE_WORD}[^\n;|(]*)", page.flat[first:last]
            )
        ):
            span = (first + office.start(1), first + office.end(1))
            inner = [mention_of(page, span[0], span[1], None, span, code)]
        for one in filter(None, inner):
            yield replace(one, country=code, country_at=match.span("label"))


def _full(page, start, end, home=None, code=None):
    position = start
    while match := FULL.search(page.flat, position, end):
        position = match.end()
        owner = code or led_by(page, match.start("honorific"))
        last = _office_end(page, match.end(), end, owner)
        if match[0].rstrip().endswith("("):
            close = page.flat.find(")", match.end(), end)
            last = close if close > 0 else last
        chair = match["chair1"] or re.match(CHAIR, page.flat[last:end])
        chair = chair or CHAIR_CELL.match(page.flat, last)
        chair = chair or CHAIR_AFTER.match(page.flat, last)
        mention = mention_of(
            page,
            match.start("honorific"),
            last,
            match.span("person"),
            (match.end(), last),
            code,
            bool(chair),
            home,
        )
        position = last
        if mention:
            yield _with_behalf(page, mention, last, end)


def _office_end(page, start, end, owner):
    """Where the office stops; one of two parts has its country after the second."""
    place = start
    while stop := STOP.search(page.flat, place, end):
        both = AND_OFFICE.match(page.flat, stop.start(), end)
        if not both or codes_in(page.flat, start, stop.start()):
            return stop.start()
        if owner and country_of(both["second"]) not in (owner, None):
            return stop.start()
        place = both.end()
    return end


def _with_behalf(page, mention, last, end):
    after = BEHALF_AFTER.match(page.flat, last, end)
    if not after:
        return mention
    at = after.span("behalf")
    return replace(mention, behalf=page.words(*at), behalf_at=at)


def _bracketed(page, start, end, home=None):
    """Mr. Name (Country, Office): the country is a label within the brackets."""
    for match in BRACKETED.finditer(page.flat, start, end):
        at = match.span("country")
        mention = mention_of(
            page,
            *match.span(),
            match.span("person"),
            match.span("office"),
            code_of(page.flat[slice(*at)]),
        )
        if mention:
            yield replace(
                mention, country=code_of(page.flat[slice(*at)]), country_at=at
            )


def _surrounded(page, start, end, home=None):
    """Foreign Minister Alpha Sample of Japan: the name parts office and country."""
    for match in SURROUNDED.finditer(page.flat, start, end):
        at, code = match.span("country"), code_of(match["country"])
        spans = match.span("person"), match.span("office")
        is_chair = bool(re.match(CHAIR, page.flat[match.end() : end]))
        mention = mention_of(page, *match.span(), *spans, code, is_chair)
        if mention:
            yield replace(mention, country=code, country_at=at)


def _titled(page, start, end, home=None, code=None):
    """President of Turkmenistan Sample Alpha, without an honorific."""
    return _matched(TITLED, page, start, end, home, code)


def _reversed(page, start, end, home=None, code=None):
    return _matched(REVERSED, page, start, end, home, code)


def _matched(pattern, page, start, end, home, code):
    for match in pattern.finditer(page.flat, start, end):
        mention = mention_of(
            page,
            match.start(),
            match.end(),
            match.span("person"),
            match.span("office"),
            code,
            bool(re.match(CHAIR, page.flat[match.end() : end])),
            home,
        )
        if mention:
            yield mention


READERS = (
    instead_of,
    _labelled,
    _bracketed,
    _surrounded,
    _titled,
    _full,
    on_behalf,
    _reversed,
    in_the_plural,
    by_their_offices,
    represented_by,
)
