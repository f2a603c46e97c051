"""Which sentences and lines of a release speak of who was there."""

import re

from .attendance_forms import ASIDE, ATTENDED, LED_BY_COUNTRY, SIDE
from .sections import PEOPLE

CAME = re.compile(
    r"(?i)attended|participated|joined|as an? (?:guest|observer)|ゲスト|オブザーバー"
    r"|出席し|участи|в качестве (?:гост|наблюдат)"
)


def attendance_spans(page, opening, subject, people):
    """Lists, the first sentences, notes, and what else speaks of those who came."""
    found = list(dict.fromkeys(_listed_lines(page, people)))
    for start, end in [subject.sentence, *opening.sentences[:4]]:
        if (start, end) not in found and not ASIDE.search(page.flat, start, end):
            found.append((start, end))
    return [*found, *_others(page, subject, people, set(found))]


def _others(page, subject, people, taken):
    listed, first_section = False, _first_section(page)
    home = page.locator_at(subject.sentence[0])
    for start, end in page.sentences():
        if (start, end) in taken:
            continue
        words = page.flat[start:end]
        if PEOPLE.match(words):
            listed = True
            yield start, end
            continue
        listed = listed and bool(people(start, end))
        is_early = start < first_section or page.locator_at(start) == home
        if listed or _speaks_of_it(words, is_early):
            yield start, end


def _speaks_of_it(words, is_early):
    if words.lstrip().startswith("*") or SIDE.search(words):
        return True
    came = ATTENDED.search(words) and CAME.search(words)
    return not ASIDE.search(words) and bool(is_early or came)


def _first_section(page):
    numbered = (
        passage.start
        for passage in page.passages
        if passage.locator[0].isdigit() or passage.locator[0] in "I①"
    )
    return next(numbered, len(page.flat))


def _listed_lines(page, people):
    """Sections headed as those of the participants; lines country by country."""
    headed = [p for p in page.passages if PEOPLE.fullmatch(p.heading)]
    for passage in page.passages:
        if any(passage.locator.startswith(one.locator) for one in headed):
            yield from page.sentences(passage.start, passage.end)
    lines = page.lines()
    led = [
        bool(LED_BY_COUNTRY.match(page.flat, *line)) and bool(people(*line))
        for line in lines
    ]
    for place, line in enumerate(lines):
        if led[place] and any(
            led[max(0, place - 1) : place] + led[place + 1 : place + 2]
        ):
            yield line
