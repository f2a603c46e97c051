"""People and offices in English: Mr. Name, Office of Country; labels; footnotes."""

import re

from .countries import ANY_COUNTRY, code_of, codes_in
from .offices import country_of, rank_of
from .people import Mention, given_name_first

HONORIFIC = (
    r"(?:(?:H\.\s?E\.|His Excellency|Her Excellency|Hon\.)\s*,?\s*)?(?:(?:Mr|Mrs|Ms"
    r"|Miss|Dr|Prof|Messrs)\.?(?=\s)|Professor"
    r"|Ambassador(?= [A-Z][a-z]+ [A-Z]\w+,))?"
)
SOME_HONORIFIC = (
    r"(?:(?:H\.\s?E\.|His Excellency|Her Excellency)\s*,?\s*(?:(?:Mr|Mrs|Ms"
    r"|Dr)\.?(?=\s))?|(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?(?=\s))"
)
WORD = r"[A-Z][\w'-]*"
NAME = rf"{WORD}(?: (?:{WORD}|[A-Z]\.|bin|oglu|uulu|ogli|kyzy)){{1,3}}"
OFFICE_WORD = (
    r"(?:(?:First|Second|Senior|Acting|Special|State|Parliamentary|Assistant"
    r"|Permanent|Executive|Deputy|Vice|Prime|Foreign|Chief|Cabinet"
    r"|Managing)[ -])*"
    r"(?:Minister|Vice-Minister|Ambassador|President|Director|Director-General"
    r"|Envoy|Representative|Secretary|Chairman|Chairperson|Chair|Head"
    r"|Counsell?or|Advis[eo]r|Professor|Official|Governor|Chief|Coordinator"
    r"|Prime Minister|Charg[eé]|Deputy|Chargé)\b"
)
CHAIR = r"\s*\(\s*(?:the )?(?:Chair(?:person|man|woman)?|chair(?:person|man)?)\s*\)"
STOP = re.compile(
    rf"\s*(?:;|\n|\||$|\.(?=[\s)]|$)|\(|\*"
    rf"|,?\s+and\s+(?:an?|the)\s|,?\s+and\s+(?={SOME_HONORIFIC}"
    rf"|(?:the\s+)?{OFFICE_WORD}[^,;.]{{0,60}}(?:{ANY_COUNTRY})|others?\b"
    rf"|other\s|the\s|representatives|{NAME},)"
    rf"|,\s+(?=(?:and\s+)?(?:{SOME_HONORIFIC}|{NAME},\s+(?:the\s+)?{OFFICE_WORD}))"
    r"|,?\s+(?:(?:has|have|had|will|were|was|is|are)\s|attended|participat"
    r"|chair(?:ed|ing|s)\b|took\b|as (?:a|an|the|well)\b|who\b|which\b|led\b"
    r"|head(?:ed|ing)\b|on behalf|represent|serv(?:ed|ing)|also\b|join|met\b"
    r"|held\b|delivered|gave|made|expressed|stated|announced|explained|presided"
    r"|acted|acting as|participated|respectively|in the chair|with\b|online\b"
    r"|in person\b|by video|instead|in place|during\b|at the\b)"
    rf"|{CHAIR})"
)
FULL = re.compile(
    rf"(?:^|(?<=[\s(:;"
    rf"|,\"]))(?P<honorific>{HONORIFIC})\s*(?P<person>{NAME})(?P<chair1>{CHAIR}"
    rf")?,?\s*[,(|]\s*(?:the\s+)?(?=(?:{ANY_COUNTRY})?'?s?\s*(?:{OFFICE_WORD}))",
    re.M,
)
REVERSED = re.compile(
    rf"(?P<office>{OFFICE_WORD}(?:(?:\s+(?:of|for|and|to|the)"
    rf"|,?\s+[A-Z][\w'/-]*"
    rf"|\s-\s)){{0,14}}?),?\s+(?P<honorific>{SOME_HONORIFIC})\s*(?P<person>"
    rf"{NAME})"
)
BEHALF = re.compile(
    rf"(?P<office>(?:{OFFICE_WORD})[^.;\n]{{0,90}}?)\s+(?:attended|participated"
    rf"|took part|represented|joined|was|were|sat|spoke|came|appeared|stood"
    rf"|acted|will attend|is to attend)\b[^.;\n]{{0,60}}?\s*(?:on behalf of"
    rf"|in place of|instead of|representing)\s+(?:the\s+"
    rf"|its\s+)?(?P<behalf>[^.;\n]+?)(?=, who|, which|\.|;|\n|$)",
)
BEHALF_AFTER = re.compile(
    r"[\s,(]*(?:who )?(?:(?:attended|participated|attending"
    r"|participating)[^.;\n]{0,40}?)?on "
    r"behalf of\s+(?:the\s+)?(?P<behalf>[A-Z][^.;\n)]*?)(?=\s*(?:\)|\.|;|\n|$"
    r"|, (?:and )?(?:Mr|Ms|Mrs|Dr|H\.E)| and (?:Mr|Ms|Mrs|Dr|H\.E)"
    r"|,? (?:attended|participated)))"
)
PLURAL = re.compile(
    rf"(?P<office>(?:Deputy |First Deputy |Vice "
    rf"|Special )?(?:Foreign Ministers?|Ministers? (?:of|for) Foreign Affairs"
    rf"|Presidents?|Prime Ministers?|Envoys?|envoys?|Ambassadors?"
    rf"|Senior Officials?)|special envoys?)\s+(?:of"
    rf"|from)\s+(?P<list>(?:(?:the\s+)?(?:{ANY_COUNTRY})(?:\*"
    rf"|\([^)]*\))?(?:,\s*and\s+|,\s*|\s+and\s+|;\s*)?)+)"
)
LOOSE = re.compile(
    rf"\s*{SOME_HONORIFIC}?\s*(?P<person>{NAME})\s*[,|(]\s*(?P<office>[^\n;|()]+)"
)
FROM = re.compile(
    rf"\s*[,)]?\s*(?:who )?(?:attended|participated|took part|represented"
    rf"|joined|came)\s+(?:from |for )?(?:the )?({ANY_COUNTRY})"
)
LED = re.compile(
    rf"(?:{ANY_COUNTRY})(?:[ ,]+(?:was|is|were|will be))? (?:represented|led"
    rf"|headed|sent)(?: by)?[ ,]+(?:its |the |a |an )?$"
)
OFFICE_ONLY = re.compile(
    rf"(?:{ANY_COUNTRY})(?:[ ,]+(?:was|is|were|will be))? (?:represented|led"
    rf"|headed|sent)(?: by)? (?:its |the |a "
    rf"|an )(?P<office>{OFFICE_WORD}[^.,;\n()*]*)"
)
LABEL = re.compile(
    rf"^\s*(?:[-・•*"
    rf"|]\s*)?(?P<label>(?:the )?(?:{ANY_COUNTRY}))(?P<chair>{CHAIR}"
    rf"|\s*\(\s*(?:chair country|host|chair)\s*\))?\s*(?:[:|]"
    rf"|\s-\s)\s*(?P<rest>[^\n]+)",
    re.M | re.I,
)


def mentions_in(page, start, end, home=None):
    """Everyone in this part of an English text, in order."""
    found = []
    for reader in (_labelled, _full, _behalf, _reversed, _plural, _office_only):
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


def _plural(page, start, end, home=None):
    """Foreign Ministers of Japan and ...: one head for each country that is printed."""
    for match in PLURAL.finditer(page.flat, start, end):
        office = re.sub(
            r"(Minister|Envoy|envoy|President|Ambassador|Official)s\b",
            r"\1",
            match["office"],
        )
        for code, first, last in codes_in(page.flat, *match.span("list")):
            between = re.search(r"(?: of| from)?(?: the)? *$", page.flat[:first])[0]
            if not re.search("of|from", between):
                preposition = re.search(
                    r"(?:of|from)$", page.flat[: match.start("list")].rstrip()
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
