"""The chair country of a meeting, and the person in the chair when one is named."""

import re
from dataclasses import replace

from .countries import ANY_COUNTRY, codes_in
from .people import Mention

NAMED_AFTER = re.compile(
    r"(?im)(?:chaired|co-chaired|presided over) by|under the (?:chairmanship"
    r"|chair|presidency) of|with (?=[^.]{0,60} in the chair)"
    r"|под (?:председательством|руководством)|^\s*chair(?:person|man)?\s*:"
    r"|\bchair (?:will be|is to be|was|is) (?:taken|held|occupied) by"
    r"|\b(?:вел|вела|вел[аи]? и открыл[аи]?)\s+(?:его|ее|встречу|заседание|саммит"
    r"|совещание"
    r"|переговоры|диалог)\b|\bоткрыл[аи]? и вел[аи]?\s|председательствовал[а]?\s"
    r"|議長(?:は|:|・)"
    r"|председател[ьея]м?(?:\s(?!был|выступ"
    r"|стал)[а-яё]+){0,2}\s*(?:-|:"
    r"|был[а]?\b|выступил[а]?\b|стал[а]?\b)"
)
NAMED_BEFORE = re.compile(
    r"(?i)\bchaired the|\bpresided\b(?! over by)|(?:took|held|occupied) the chair\b"
    r"|\bserved as (?:the )?chair"
    r"|acted as (?:the )?chair|in the chair|as (?:the )?chair(?:person|man)?\b"
    r"|who chaired|will chair"
    r"|が?議長を務め|を?議長として|議長の下|の議長により|\(議長\)"
    r"|председательствовал[а]?|в качестве председателя"
)
CHAIR_COUNTRY = re.compile(
    rf"(?P<a>{ANY_COUNTRY})\s*\(\s*(?:議長国|(?:the )?chair(?: country)?"
    rf"|host and chair|председател[а-я]*|страна-председатель)"
    rf"|(?:議長国(?:である|の|・|:|は|,|、)?\s*|(?i:chair country"
    rf"|chairing country|country in the chair"
    rf"|страна-председатель)[,:(\s]*(?:the )?)(?P<b>{ANY_COUNTRY})"
    rf"|(?P<c>{ANY_COUNTRY})(?:が|は)?[、,]?(?:本?対話の)?議長国(?!が)"
    rf"|(?P<d>{ANY_COUNTRY}),? (?:as (?:the )?chair country|as the chair of"
    rf"|the chair(?:ing)? country|chaired|held the chair|председательств)"
    rf"|(?P<e>{ANY_COUNTRY}),? (?:which |that )?(?:holds|held|has|had|is in|was in)"
    rf" (?:the )?(?:chairmanship|chair\b|presidency)"
)
TWO_CHAIRS = re.compile(r"(?i)\bco-?chair|共同議長|共同で議長|сопредседател")
NEXT = re.compile(
    r"(?i)next|次期|次回|引き継|take over|handed|will assume|will take|следующ"
    r"|перейд|переда"
)


def with_chair(page, room, sentences):
    """(stated chair country or None, mentions with the chair marked)."""
    mentions = room.mentions
    marked = next((m for m in mentions if m.is_chair), None)
    if marked is None:
        marked = _person(page, room, sentences)
        if marked:
            mentions = [
                replace(m, is_chair=True) if m == marked else m for m in mentions
            ]
            if marked not in room.mentions:
                mentions = [*mentions, replace(marked, is_chair=True)]
    if marked is not None:
        return page.stated(marked.country, marked.start, marked.end), mentions
    return _country(page, sentences), mentions


def _person(page, room, sentences) -> Mention | None:
    for start, end in sentences:
        if NEXT.search(page.flat, start, end):
            continue
        after = NAMED_AFTER.search(page.flat, start, end)
        before = NAMED_BEFORE.search(page.flat, start, end)
        found = after and _near(
            page, room, after.end(), min(end, after.end() + 120), True
        )
        found = found or before and _near(page, room, start, before.start(), False)
        if found:
            return found
    return None


def _near(page, room, start, end, is_first):
    inside = [m for m in room.mentions if m.start < end and start < m.end]
    if not inside:
        inside = _known(page, room, start, end)
    if not inside:
        inside = [_in_room(room, m) for m in room.people(start, end)]
    if not inside:
        return None
    return inside[0] if is_first else inside[-1]


def _in_room(room, mention):
    """The seat of someone who is called by office again."""
    for known in room.mentions:
        is_one = known.rank == mention.rank and not (known.person and mention.person)
        if known.country == mention.country and is_one:
            return known
    return mention


def _known(page, room, start, end):
    """Someone named before, called by surname: Minister Alpha."""
    words = page.flat[start:end]
    return [
        m
        for m in room.mentions
        if m.person
        and re.search(rf"\b{re.escape(m.person.split()[-1])}\b", words, re.I)
    ]


def _country(page, sentences):
    for start, end in sentences:
        words = page.flat[start:end]
        is_shared = TWO_CHAIRS.search(words) and len(codes_in(words)) > 1
        if NEXT.search(words) or is_shared:
            continue
        if match := CHAIR_COUNTRY.search(page.flat, start, end):
            code = codes_in(page.flat, *match.span())
            if code:
                return page.stated(code[0][0], *match.span())
        if match := NAMED_AFTER.search(page.flat, start, end):
            code = codes_in(page.flat, match.end(), min(end, match.end() + 90))
            if code:
                return page.stated(code[0][0], match.start(), code[0][2])
        if match := NAMED_BEFORE.search(page.flat, start, end):
            code = codes_in(page.flat, max(start, match.start() - 40), match.start())
            if code and "," not in page.flat[code[-1][2] : match.start()]:
                return page.stated(code[-1][0], code[-1][1], match.end())
    return None
