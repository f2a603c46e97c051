"""Where a meeting is: city, venue, host country, in person or online."""

import re
from dataclasses import dataclass, replace

from dialogue.vocabulary import MeetingFormat, Stance

from .cities import CITY, COUNTRY_OF, city_of
from .countries import ANY_COUNTRY, COUNTRY
from .draft import Stated
from .meeting_format import format_of, is_of_some
from .place_forms import AFTER_JA, IN, NOT_THE_PLACE, PLACE_LABEL
from .venues import venue_of


@dataclass(frozen=True)
class Place:
    city: Stated | None = None
    venue: Stated | None = None
    host: Stated | None = None
    format: Stated | None = None
    is_doubtful: bool = False


def place_of(page, opening, subject) -> Place:
    """Read from labelled lines, the sentence of the meeting, then the head."""
    spans = _spans(page, opening, subject)
    mode = format_of(page, spans)
    city, is_doubtful = _city(page, spans)
    if mode and is_of_some(page, mode) and (city or is_doubtful):
        return Place(
            city and page.stated(*city),
            venue_of(page, spans),
            _host(page, spans, city),
            None,
            is_doubtful,
        )
    if city and mode is None:
        first, last = city[1], city[2]
        mode = page.stated(
            str(MeetingFormat.IN_PERSON),
            first,
            last,
            stance=Stance.IMPLIES,
            note="The release says in which city they met.",
        )
    if mode and mode.value == MeetingFormat.ONLINE:
        return Place(format=mode)
    host = _host(page, spans, city)
    if mode is None and host is not None:
        mode = page.stated(
            str(MeetingFormat.IN_PERSON),
            *_country_place(page, spans),
            stance=Stance.IMPLIES,
            note="The release says in which country they met.",
        )
    stated = page.stated(*city) if city else None
    venue = venue_of(page, spans)
    if mode is None and venue is not None:
        mode = replace(
            venue,
            value=str(MeetingFormat.IN_PERSON),
            stance=Stance.IMPLIES,
            note="The release says at which place they met.",
        )
    return Place(stated, venue, host, mode, is_doubtful)


def _spans(page, opening, subject):
    labelled = [
        match.span("rest")
        for start, end in page.lines()
        if (match := PLACE_LABEL.match(page.flat, start, end)) and match["rest"].strip()
    ]
    labelled += [
        following
        for line, following in zip(page.lines(), page.lines()[1:], strict=False)
        if re.fullmatch(
            PLACE_LABEL.pattern[4:].replace(r"(?P<rest>[^\n]*)", ""),
            page.flat[slice(*line)] + " ",
            re.I,
        )
    ]
    return [
        *labelled[:2],
        subject.sentence,
        *opening.place_lines,
        *opening.sentences[:3],
        opening.title,
    ]


def _city(page, spans):
    """((city, start, end) or None, whether several cities compete)."""
    for start, end in spans:
        found = []
        for match in CITY.finditer(page.flat, start, end):
            before = page.flat[max(start, match.start() - 45) : match.start()]
            if NOT_THE_PLACE.search(before):
                continue
            found.append(
                (
                    city_of(match),
                    match,
                    bool(IN.search(before))
                    or bool(AFTER_JA.match(page.flat, match.end())),
                )
            )
        placed = [each for each in found if each[2]] or found
        names = {each[0] for each in placed}
        if len(names) == 1:
            return (placed[0][0], *_with_preposition(page, placed[0][1])), False
        if len(names) > 1:
            return None, True
    return None, False


def _with_preposition(page, match):
    before = re.search(
        r"(?:\b(?:in|at|в)\s+|於\s*:?\s*)$",
        page.flat[max(0, match.start() - 6) : match.start()],
    )
    return match.start() - (len(before[0]) if before else 0), match.end()


def _host(page, spans, city):
    if city:
        return page.stated(
            COUNTRY_OF[city[0]],
            city[1],
            city[2],
            stance=Stance.IMPLIES,
            note=f"{city[0]} is in this country.",
        )
    place = _country_place(page, spans)
    if place is None:
        return None
    return page.stated(COUNTRY.search(page.flat, *place).lastgroup, *place)


def _country_place(page, spans):
    """Where a country is said to be the place: in Tajikistan, タジキスタンにおいて."""
    pattern = re.compile(
        rf"\b(?:held|hosted|hold|take place"
        rf"|took place)[^.;]{{0,60}}? in (?:the )?(?:{ANY_COUNTRY})"
        rf"|(?:{ANY_COUNTRY})(?:において|にて|で開催)"
    )
    for start, end in spans[:3]:
        if match := pattern.search(page.flat, start, end):
            country = list(COUNTRY.finditer(page.flat, *match.span()))[-1]
            return country.span()
    return None
