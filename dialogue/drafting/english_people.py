"""People and offices in English: Mr. Name, Office of Country; labels; footnotes."""

import re

from .countries import code_of, codes_in
from .english_forms import (
    BEHALF,
    BEHALF_AFTER,
    CHAIR,
    FROM,
    FULL,
    LABEL,
    LED,
    LOOSE,
    OFFICE_ONLY,
    OFFICE_WORD,
    PLURAL,
    REVERSED,
    STOP,
    THEIRS,
    TITLED,
)
from .offices import country_of, rank_of
from .people import Mention, given_name_first


def mentions_in(page, start, end, home=None):
    """Everyone in this part of an English text, in order."""
    found = []
    for reader in READERS:
        for mention in reader(page, start, end, home):
            if not any(m.start < mention.end and mention.start < m.end for m in found):
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _labelled(page, start, end, home=None):
    """Country: Mr. Name, Office; as a line or a row of a table."""
    for match in LABEL.finditer(page.flat, start, end):
        code = code_of(re.sub(r"(?i)^the ", "", match["label"]))
        first, last = match.span("rest")
        inner = list(_full(page, first, last, code))
        if not inner and (loose := LOOSE.match(page.flat, first, last)):
            office = loose.span("office")
            inner = [
                _mention(page, first, office[1], loose.span("person"), office, code)
            ]
        if not inner:
            inner = list(_reversed(page, first, last, code))
        if not inner and (
            office := re.match(
                rf"(?:the )?({OFFICE_WORD}[^\n;|(]*)", page.flat[first:last]
            )
        ):
            span = (first + office.start(1), first + office.end(1))
            inner = [_mention(page, span[0], span[1], None, span, code)]
        for place, one in enumerate(inner):
            if one is None:
                continue
            is_chair = one.is_chair or bool(match["chair"]) and place == 0 and False
            yield Mention(
                **{
                    **one.__dict__,
                    "country": code,
                    "country_at": match.span("label"),
                    "is_chair": is_chair,
                }
            )


def _full(page, start, end, code=None):
    position = start
    while match := FULL.search(page.flat, position, end):
        position = match.end()
        stop = STOP.search(page.flat, match.end(), end)
        last = stop.start() if stop else end
        if match[0].rstrip().endswith("("):
            close = page.flat.find(")", match.end(), end)
            last = close if close > 0 else last
        chair = match["chair1"] or re.match(CHAIR, page.flat[last:end])
        mention = _mention(
            page,
            match.start("honorific"),
            last,
            match.span("person"),
            (match.end(), last),
            code,
            bool(chair),
        )
        position = last
        if mention:
            yield _with_behalf(page, mention, last, end)


def _with_behalf(page, mention, last, end):
    after = BEHALF_AFTER.match(page.flat, last, end)
    if not after:
        return mention
    return Mention(
        **{
            **mention.__dict__,
            "behalf": page.words(*after.span("behalf")),
            "behalf_at": after.span("behalf"),
        }
    )


def _titled(page, start, end, code=None):
    """President of Turkmenistan Sample Alpha, without an honorific."""
    for match in TITLED.finditer(page.flat, start, end):
        mention = _mention(
            page,
            match.start(),
            match.end(),
            match.span("person"),
            match.span("office"),
            code,
            bool(re.match(CHAIR, page.flat[match.end() : end])),
        )
        if mention:
            yield mention


def _reversed(page, start, end, code=None):
    for match in REVERSED.finditer(page.flat, start, end):
        mention = _mention(
            page,
            match.start(),
            match.end(),
            match.span("person"),
            match.span("office"),
            code,
            bool(re.match(CHAIR, page.flat[match.end() : end])),
        )
        if mention:
            yield mention


def _behalf(page, start, end, home=None):
    for match in BEHALF.finditer(page.flat, start, end):
        code = country_of(match["behalf"])
        mention = _mention(
            page, match.start(), match.end(), None, match.span("office"), code
        )
        if mention:
            yield Mention(
                **{
                    **mention.__dict__,
                    "behalf": page.words(*match.span("behalf")),
                    "behalf_at": match.span("behalf"),
                }
            )


def _office_only(page, start, end, home=None):
    for match in OFFICE_ONLY.finditer(page.flat, start, end):
        code = codes_in(match[0])[0][0]
        if mention := _mention(page, *match.span(), None, match.span("office"), code):
            yield mention


def _singular(office):
    return re.sub(
        r"(Minister|Envoy|envoy|President|Ambassador|Official)s\b", r"\1", office
    )


def _theirs(page, start, end, home=None):
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


def _plural(page, start, end, home=None):
    """Foreign Ministers of Japan and ...: one head for each country that is printed."""
    for match in PLURAL.finditer(page.flat, start, end):
        office = _singular(match["office"])
        for code, first, last in codes_in(page.flat, *match.span("list")):
            between = re.search(
                r"(?: of| from)?(?: the)? *$", page.flat[max(0, first - 12) : first]
            )[0]
            if not re.search("of|from", between):
                preposition = re.search(
                    r"(?:of|from)$",
                    page.flat[match.start() : match.start("list")].rstrip(),
                )[0]
                between = f" {preposition}{between}"
            words = " ".join(f"{office} {between} {page.words(first, last)}".split())
            span = (match.start("office"), last)
            if first > match.start("list") + 8:
                span = (first, last)
            yield Mention(
                *(first, last)
                if first > match.start("list") + 8
                else (match.start(), last),
                code,
                (first, last),
                None,
                None,
                words,
                span,
                rank_of(words),
            )


def _from(page, end):
    """Minister for Foreign Affairs, attended from Japan."""
    match = FROM.match(page.flat, end)
    return code_of(match[1]) if match else None


def _led(page, start):
    """Kazakhstan was represented by its Deputy Minister; the delegation of ... by."""
    match = LED.search(page.flat[max(0, start - 120) : start])
    return codes_in(match[0])[0][0] if match else None


def _mention(page, start, end, person_at, office_at, code=None, is_chair=False):
    first, last = office_at
    words = page.flat[first:last]
    first += len(words) - len(words.lstrip())
    last -= len(words) - len(words.rstrip(" ,"))
    office = page.words(first, last)
    country = country_of(page.flat[first:last]) or _from(page, last)
    country = country or _led(page, start) or code
    if not office or country is None:
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
    )


READERS = (
    _labelled,
    _titled,
    _full,
    _behalf,
    _reversed,
    _plural,
    _theirs,
    _office_only,
)
