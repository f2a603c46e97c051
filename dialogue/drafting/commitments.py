"""Promises with a figure: who, to whom, how much of what, until when."""

import re
from dataclasses import replace
from itertools import pairwise

from dialogue.vocabulary import Stance

from . import numbers
from .countries import CENTRAL_ASIA, codes_in
from .draft import Commitment
from .quantities import quantities_in
from .speakers import REGION
from .terms import term_in

PROMISING = {"announcement"}
PAST = re.compile(
    r"(?i)has (?:so far |already )?(?:provided|accepted|trained|implemented)"
    r"|have been|had been|so far|to date|in the past|over the past|last year"
    r"|\bsince (?:19|20)\d\d"
    r"|過去|昨年|累計|以来|これまで|既に|すでに|ранее|уже|за последние|за прошедшие"
    r"|в прошлом году"
    r"|к настоящему времени|по состоянию"
)
PAST_AFTER = re.compile(
    r"(?i)\s*(?:had been|have been|has been|was|were|を受け入れて(?:き|い)"
    r"|を(?:実施|供与)してき"
    r"|[をの][^、。]{0,12}(?:れた|した|きた)(?:実績|こと))"
)
GOES_ON = re.compile(
    r"とともに|ほか、|[、,;] ?(?:\([ア-オa-eivx\d]{1,3}\)|[①-⑳])|併せて|;"
    r"|, and that\b|, and (?:over|by|within|until|during)\b|, (?:а|и) (?:за|до"
    r"|в течение|к)\b|加えて"
    r"|, as well as|\band (?:would|will) also\b|, а также"
)
COUNTED = re.compile(
    r"(?i)\bthe (?P<count>two|three|four|five|\d) countries(?! and Japan)"
)
TO_WHOM = re.compile(
    rf"(?i)(?:(?:from|to|for|in|of|across) (?:each of |all (?:of )?)?(?P<en>{REGION}"
    rf"|(?:the )?(?:five )?Central Asia(?:n region)?\b))"
    rf"|(?P<ja>中央アジア(?:諸国|各国|5[かカヶ]国|五か国|地域)?)(?:から|に|へ"
    rf"|の|を|で|各国)|(?P<ru>(?:стран(?:ам|ах)?|государств(?:ам|ах)?|из|для"
    rf"|в) (?:стран |государств )?Центральн(?:ой|ую) Ази[июя])"
)


def commitments_of(page, outcomes, language, first_day, room=()) -> list[Commitment]:
    """`outcomes` are those of Outcomes.read: each with the words it rests on."""
    found = []
    for place, (outcome, (start, end)) in enumerate(outcomes):
        if outcome.kind.value not in PROMISING:
            continue
        figures = quantities_in(page, language, start, end)
        parts = _parts(figures, language, start, end)
        for quantity, part in zip(figures, parts, strict=True):
            if _is_promise(page, quantity, start, end):
                promise = _commitment(
                    page,
                    place,
                    outcome,
                    quantity,
                    _clause(page, quantity, start, end),
                    part,
                    parts,
                    first_day,
                )
                if promise.beneficiaries is None:
                    whom = _counted(page, start, end, room)
                    promise = replace(promise, beneficiaries=whom)
                found.append(promise)
    return found


def _parts(figures, language, start, end):
    """What is said of one figure and not of the other: in Japanese it stands before."""
    if language == "ja":
        edges = [start, *(each.end for each in figures[:-1]), end]
    else:
        edges = [start, *(each.start for each in figures[1:]), end]
    return list(pairwise(edges)) if figures else []


def _clause(page, quantity, start, end):
    """The part of a sentence with this promise, where it goes on to another."""
    edges = [
        start,
        *(match.start() for match in GOES_ON.finditer(page.flat, start, end)),
    ]
    first = max(edge for edge in edges if edge <= quantity.start)
    return first, min([edge for edge in edges if edge >= quantity.end], default=end)


def _counted(page, start, end, room):
    """The four countries, where four of Central Asia were in the room."""
    codes = sorted(set(room) & set(CENTRAL_ASIA))
    match = COUNTED.search(page.flat, start, end)
    if not match:
        return None
    count = numbers.amount(match["count"])
    if count != len(codes):
        return None
    return page.stated(
        codes,
        *match.span(),
        stance=Stance.IMPLIES,
        note="As many countries of Central Asia took part.",
    )


def _is_promise(page, quantity, start, end):
    before = page.flat[start : quantity.start]
    return not PAST.search(before) and not PAST_AFTER.match(page.flat, quantity.end)


def _commitment(page, place, outcome, quantity, whole, part, parts, first_day):
    terms = [each for each in parts if term_in(page.flat, *each, first_day)]
    term = term_in(page.flat, *(part if len(terms) > 1 else whole), first_day)
    shared = [each for each in parts if _beneficiaries(page, *each, outcome)]
    start, end = part if len(shared) > 1 else whole
    quote = (quantity.start, quantity.end)
    return Commitment(
        place,
        _actors(page, outcome),
        _beneficiaries(page, start, end, outcome),
        page.stated(quantity.comparator, *quantity.comparator_at)
        if quantity.comparator
        else None,
        page.stated(quantity.value, *quote),
        quantity.unit,
        quantity.currency,
        page.stated(quantity.scope, *quantity.scope_at) if quantity.scope else None,
        _day(page, term, term and term.starts_on),
        _day(page, term, term and term.due_on),
        term.basis if term else "none",
    )


def _actors(page, outcome):
    return outcome.countries


def _beneficiaries(page, start, end, outcome):
    actors = outcome.countries.value if outcome.countries else []
    if match := TO_WHOM.search(page.flat, start, end):
        return page.stated(
            list(CENTRAL_ASIA),
            *match.span(),
            stance=Stance.IMPLIES,
            note="Said of all of them without a list.",
        )
    named = [each for each in codes_in(page.flat, start, end) if each[0] not in actors]
    if not named:
        return None
    codes = list(dict.fromkeys(code for code, *_ in named))
    return page.stated(codes, named[0][1], named[-1][2])


def _day(page, term, value):
    if not value:
        return None
    words = {}
    if term.basis == "derived":
        words = {
            "stance": Stance.IMPLIES,
            "note": "Counted from the first day of the meeting.",
        }
    return page.stated(value, term.start, term.end, **words)
