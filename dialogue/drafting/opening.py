"""The head of a release: title, date line, publisher, and its first sentences."""

import re
from dataclasses import dataclass
from datetime import date

from .cities import CITY
from .dates import Dated, dates_in
from .opening_forms import (
    AFTER_DATELINE,
    BARE_PUBLISHER,
    BODY_ENDS,
    BRACKETED,
    CLOSING,
    DATELINE,
    EVENT_LABEL,
    NUMBERED,
    PUBLISHED_LABEL,
    PUBLISHER,
    TIME,
    TYPED,
)


@dataclass(frozen=True)
class Opening:
    title: tuple[int, int]
    sentences: list[tuple[int, int]]
    issued: tuple[Dated, int] | None
    publisher: tuple[str | None, int, int] | None
    place_lines: list[tuple[int, int]]
    labelled_days: list[tuple[int, int]]


def opening_of(page, published: date | None) -> Opening:
    """`published` dates what the page itself does not date."""
    first = _first_sentence(page)
    head_lines = [span for span in page.lines() if span[0] < first]
    issued, places = None, []
    for start, end in head_lines:
        kind, dated = _date_line(page, start, end, published)
        if kind == "issued" and issued is None:
            issued = (dated, start)
        if kind == "place":
            places.append((start, end))
    sentences = list(page.sentences(first))
    return Opening(
        (0, first) if head_lines else (0, 0),
        [each for each in sentences if each[1] - each[0] > 15],
        issued
        or _dated(page, DATELINE, published)
        or _dated(page, CLOSING, published)
        or _issued_at_foot(page, published)
        or _issued_there(page, places, published),
        _publisher(page, head_lines),
        places,
        _labelled(page, published),
    )


def _first_sentence(page):
    for start, end in page.sentences():
        words = page.flat[start:end].strip()
        width = sum(2 if ord(each) > 0x2E80 else 1 for each in words)
        if (
            width > 55
            and not _is_note(page, words, start)
            and _is_sentence(page, words, end)
        ):
            return start
    return len(page.flat)


def _is_note(page, words, start):
    """A note or caption, or part of a line that stands in brackets as a whole."""
    line = page.flat[page.flat.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
    return bool(
        (
            words.startswith(("*", "(", "[", "|", "!", "【"))
            and not NUMBERED.match(words)
        )
        or BRACKETED.fullmatch(line.strip())
    )


def _is_sentence(page, words, end):
    return bool(
        BODY_ENDS.search(words) or page.flat[end : end + 1] not in ("\n", "")
    ) and not words.startswith("- ")


def _date_line(page, start, end, published):
    """issued: a line with a date alone; place: one with a date and a city."""
    line = page.flat[start:end]
    found = [one for one in dates_in(line, published) if one.has_year]
    if len(found) != 1 or EVENT_LABEL.match(line):
        return None, None
    dated = found[0]
    rest = line[: dated.start] + line[dated.end :]
    rest = PUBLISHED_LABEL.sub("", TIME.sub("", rest))
    rest = BARE_PUBLISHER.sub("", PUBLISHER.sub("", rest))
    if CITY.search(rest):
        letters = re.findall(r"\w", CITY.sub("", rest))
        return ("place", dated) if len(letters) < 25 else (None, None)
    letters = re.findall(r"[^\W\d]", rest)
    return ("issued", dated) if len(letters) <= 16 else (None, None)


def _dated(page, pattern, published):
    """Bishkek, 2 November 2017. Today ...; Done in Almaty on 21 September 2006."""
    for start, end in page.lines():
        if not (match := pattern.match(page.flat, start, end)):
            continue
        found = dates_in(page.flat[match.end() : end], published)
        if found and found[0].has_year and found[0].start <= 3:
            after = page.flat[match.end() + found[0].end : end]
            if pattern is CLOSING or AFTER_DATELINE.match(after):
                return found[0], match.end()
    return None


def _issued_at_foot(page, published):
    """A date alone among the last lines, or after a word such as Published."""
    for start, end in page.lines():
        line = page.flat[start:end]
        if PUBLISHED_LABEL.match(line.strip(" ([")):
            kind, dated = _date_line(page, start, end, published)
            if kind == "issued":
                return dated, start
    return None


def _issued_there(page, places, published):
    """Tashkent, August 7, 2010: a statement is dated where it was made."""
    for start, end in places[:1]:
        return _date_line(page, start, end, published)[1], start
    return None


def _publisher(page, head_lines):
    for start, end in head_lines:
        match = PUBLISHER.search(page.flat, start, end)
        if match and _is_alone(page, match, start, end):
            return match.lastgroup, *match.span()
    for start, end in head_lines:
        if match := TYPED.search(page.flat, start, end):
            return "JP", *match.span()
    for start, end in head_lines:
        if (match := BARE_PUBLISHER.search(page.flat, start, end)) and (
            dates_in(page.flat[start:end]) or page.flat[start:end].strip() == match[0]
        ):
            code = "JP" if match[0] == "外務省" else None
            return code, *match.span()
    return None


def _is_alone(page, match, start, end):
    """A publisher's line holds its name, perhaps a day, and no sentence."""
    rest = page.flat[start : match.start()] + page.flat[match.end() : end]
    for dated in reversed(dates_in(rest)):
        rest = rest[: dated.start] + rest[dated.end :]
    return len(re.findall(r"[^\W\d]", TIME.sub("", rest))) <= 16 and ":" not in rest


def _labelled(page, published):
    """Lines that say on which day: Date: ...; 日時 ...; also with the label above."""
    spans, lines = [], page.lines()
    for place, (start, end) in enumerate(lines):
        match = EVENT_LABEL.match(page.flat, start, end) or re.fullmatch(
            EVENT_LABEL.pattern[4:], page.flat[start:end] + " ", re.I
        )
        if not match or PUBLISHED_LABEL.match(page.flat[start:end].strip()):
            continue
        if dates_in(page.flat[start:end], published):
            spans.append((start, end))
        elif place + 1 < len(lines) and dates_in(
            page.flat[slice(*lines[place + 1])], published
        ):
            spans.append(lines[place + 1])
    return spans
