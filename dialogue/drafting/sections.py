"""The places of a release: heading, introduction, notes, and sections as printed."""

import re
from dataclasses import dataclass

from .dates import dates_in
from .draft import Passage

KINDS = {
    "number": r"(?P<number>\d{1,2})"
    r"(?:\s*[.)](?!\d)|[.](?=\d{1,2}月|\d{4}年)|(?=\s+\S))",
    "bracket": r"\((?P<bracket>\d{1,2})\)",
    "roman": r"(?P<roman>[IVXⅠ-Ⅹ]{1,4})\s*[.](?=\s)|(?P<roman2>[Ⅰ-Ⅹ])\s",
    "small": r"\((?P<small>[ivx]{1,4})\)",
    "circle": r"(?P<circle>[①-⑳])",
    "kana": r"\((?P<kana>[ア-ンA-Ha-h])\)",
}
MARK = re.compile("|".join(f"(?:{pattern})" for pattern in KINDS.values()))
SHOWN = {"bracket": "({})", "small": "({})", "kana": "({})"}
REFERENCE = re.compile(
    r"\s*[\[(\"]*\s*(?:Reference|Background|参考|(?:本件)?背景|Справочно|Для справки)\b"
)
PEOPLE = re.compile(
    r"(?i)\s*(?:[\[(](?:reference|参考)\s*\d?[\])]\s*|\(?\d{1,2}\)?[.、]?\s*"
    r"|[①-⑳]\s*)?[\[(<【・■○◆]*\s*(?:list of )?(?:participants?|attend(?:ance"
    r"|ees)|heads of delegation"
    r"|出席者|参加者|участники|состав участников)[^.。\n]{0,12}"
)
NOTE = re.compile(r"\s*(?:\*|\(\s*(?:Note|注)\s*\d?\s*\)|(?:Note|注)\s*\d?\s*:)")


@dataclass(frozen=True)
class Section:
    """A numbered part; `start` is where its words begin, after number and heading."""

    locator: str
    start: int
    end: int


def sections_of(page):
    """The numbered sections; fills page.passages with all places in their order."""
    marks = list(_marks(page))
    last = _end_of_body(page)
    passages, sections = [], []
    for place, (start, words, locator) in enumerate(marks):
        end = marks[place + 1][0] if place + 1 < len(marks) else last
        heading, body = _heading(page, words, end)
        passages.append(Passage(locator, heading, start, end))
        if page.flat[body:end].strip():
            sections.append(Section(locator, body, end))
    first = marks[0][0] if marks else last
    page.passages[:] = sorted(
        [*_before(page, first), *passages, *_notes(page, first, last)],
        key=lambda passage: passage.start,
    )
    return sections


def _marks(page):
    """(line start, words start, locator) of each numbered line, in order."""
    open_, counts = [], {}
    limit, way = _end_of_body(page), _end_of_the_way(page)
    for start, end in page.lines():
        if start < way:
            continue
        if start >= limit:
            return
        place = (
            start + len(page.flat[start:end]) - len(page.flat[start:end].lstrip(" -"))
        )
        numbers = []
        while match := MARK.match(page.flat, place, end):
            kind, value = _kind(match)
            if not _follows(page, kind, value, match, end, open_, counts):
                break
            open_ = _opened(open_, kind, value)
            counts = {k: v for k, v in counts.items() if k in [o[0] for o in open_]}
            counts[kind] = value
            numbers.append(kind)
            place = match.end()
            place += len(page.flat[place:end]) - len(page.flat[place:end].lstrip())
        if numbers:
            yield start, place, _label(open_)


def _end_of_the_way(page):
    """Where the numbered way to the page ends: 1. Home, 2. News, before its title."""
    steps, lines = 0, page.lines()
    numbers = [re.match(r"\s*(\d{1,2})\s*[.)\s]", page.flat[a:b]) for a, b in lines]
    for place, match in enumerate(numbers):
        start, end = lines[place]
        is_step = (
            match
            and int(match[1]) == steps + 1
            and end - start < 40
            and not re.search(r"[.。:;]\s*$", page.flat[start:end])
        )
        if is_step:
            steps += 1
        elif steps or place > 3:
            later = [m for m in numbers[place:] if m and m[1] == "1"]
            return start if steps > 1 and later else 0
    return 0


def _kind(match):
    name = match.lastgroup
    return name.rstrip("2"), match[name]


def _follows(page, kind, value, match, end, open_, counts):
    """Numbers run on from one; a date or a quantity at the start of a line is none."""
    if kind == "number":
        rest = page.flat[match.start() : end]
        if any(one.start == 0 for one in dates_in(rest[:60])):
            return False
        before = int(counts.get(kind, 0))
        if match[0][-1].isdigit() and not _is_bare_number(page, match, before):
            return False
        return int(value) == before + 1
    if kind == "bracket":
        return int(value) == int(counts.get(kind, 0)) + 1
    return True


def _is_bare_number(page, match, before):
    """「1 日時」: a number without a point, before words that are not its unit."""
    after = page.flat[match.end() : match.end() + 12].strip()
    return bool(
        re.match(r"[A-ZА-Я\u3040-\u30ff\u3400-\u9fff\"「]|\d{1,2}月|\d{4}年", after)
    )


def _opened(open_, kind, value):
    kinds = [each for each, _ in open_]
    kept = open_[: kinds.index(kind)] if kind in kinds else open_
    return [*kept, (kind, value)]


def _label(open_):
    return "".join(SHOWN.get(kind, "{}").format(value) for kind, value in open_)


def _heading(page, start, end):
    """The heading on the numbered line, and where the words of the section begin."""
    line_end = page.flat.find("\n", start, end)
    line_end = end if line_end < 0 else line_end
    line = page.flat[start:line_end].strip()
    if line_end < end and line and not re.search(r"[.。;]$|[.。]\s", line):
        return page.words(start, line_end)[:300], line_end
    return "", start


def _end_of_body(page):
    """Where references and lists of people at the foot begin."""
    for start, end in page.lines():
        if start > len(page.flat) // 4 and REFERENCE.match(page.flat, start, end):
            return start
    return len(page.flat)


def _before(page, first):
    """The heading is what stands before the first sentence."""
    places = []
    for start, end in page.sentences(0, first):
        if NOTE.match(page.flat, start, end):
            continue
        if (
            re.search(r"[.。]\s*$|[.。]\"?$", page.flat[start:end].strip())
            and end - start > 40
        ):
            if start > 0 and page.flat[:start].strip():
                places.append(Passage("heading", "", 0, start))
            places.append(Passage("intro", "", start, first))
            return places
    return [Passage("heading", "", 0, first)] if page.flat[:first].strip() else []


def _notes(page, first, last):
    notes = []
    for start, end in page.lines():
        if NOTE.match(page.flat, start, end):
            locator = f"note {len(notes) + 1}" if notes else "note"
            notes.append(Passage(locator, "", start, end))
            if start < first and end < first:
                notes.append(Passage("intro", "", end, first)) if page.flat[
                    end:first
                ].strip() else None
    if last < len(page.flat):
        notes.append(Passage("reference", "", last, len(page.flat)))
    return notes
