"""A release as lines that can be searched, each place leading back to its own words."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

from .countries import ANY_COUNTRY
from .dates import dates_in
from .draft import Passage, Stated
from .quotes import first_words

KEPT = set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ")
PLAIN = {
    **dict.fromkeys("“”„‟″＂«»「」『』", '"'),
    **dict.fromkeys("‘’‛′＇`´", "'"),
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    **dict.fromkeys("，､", ","),
    "＊": "*",
    "※": "*",
    "〔": "[",
    "〕": "]",
    "ё": "е",
    "Ё": "Е",
}
IDEOGRAPHS = r"\u3041-\u30ff\u3400-\u9fff"
JAPANESE = r"\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
# キ ル ギ ス before the next column.
SPACED = re.compile(
    rf"(?:[{IDEOGRAPHS}][ \u3000]+){{1,7}}[{IDEOGRAPHS}](?=[ \u3000]+\S\S"
    rf"|[ \u3000]*[:：])"
)
CLOSED = tuple(".!?。!?:;：；|")
STARTS = re.compile(
    r"\s*(?:[-•・◆■○●◎▪*※|<【]|\d{1,2}\s*[.．、)）]|[①-⑳]"
    r"|[IVX]{1,4}[.．]\s"
    rf"|[{IDEOGRAPHS}]{{1,14}}(?:\u3000+| {{2,}})\S|[A-ZА-Я][\w ]{{2,20}} {{3,}}\S"
    r"|\d{1,2}[ \u3000]+[^\sa-zа-яё]|[(（](?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-zア-ンあ-ん]"
    r"|[０-９]{1,2})[)）]"
    r"|[A-ZА-ЯЁ][^.,;:()]{1,30}(?:\([^)]*\))?:(?:\s|$)"
    r"|[^。、\sA-Za-zА-я]{1,14}(?:[(（][^)）]*[)）])?\s*[:：]"
    r"|(?:Results?|Outcomes?|Participants|Attendance|Agenda|Summary|Documents?"
    r"|Programme|Chair|Итоги|Участники|Повестка дня|結果|概要|出席者|参加者"
    r"|議題)$"
    r"|(?:外務省|経済産業省|首相官邸)$|[(（\[](?:参考|注|写真|[Rr]eference"
    r"|[Nn]ote|[Pp]hoto|[Ss]ummary|Справочно|Фото))"
)
# Kazakhstan - Name, Office: one line of several for the countries.
OF_A_COUNTRY = re.compile(rf"[-•*・ ]*{ANY_COUNTRY}\s*[-–—|/]\s")
END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(*\[]?[A-ZА-ЯЁ0-9*])|(?<=。)|\n")
RUNS_ON = re.compile(
    r"[,、(]$|\s-$|\b(?:an?|the|of|and|in|to|for|by|with|on|from|at|or|its"
    r"|their|that|и|в|на|с|о|об|по|для|из|к|от|за)$"
)
BRACKETED = re.compile(r"\[.*\]|【.*】.{0,30}")
SENTENCE_ENDS = re.compile(r"[^\W\d_A-ZА-ЯЁ]{3,}\. [\"'(]*[A-ZА-ЯЁ]")
HONORIFIC = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|H\.E)\b")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|St|No|a\.m|p\.m|U\.S|Hon|г|гг|им|ул|[A-ZА-Я])"
    r"|^\s*(?:\d{1,2}|[IVX]{1,4}))\.$"
)


@dataclass(frozen=True)
class Page:
    """`flat` is what is searched; `at` says where each of its characters stood."""

    raw: str
    flat: str
    at: tuple[int, ...]
    passages: list[Passage] = field(default_factory=list, compare=False)

    def stated(self, value, start, end, **words) -> Stated:
        """The value with the words from start to end of the flat text."""
        first, last = self.at[start], self.at[max(start, end - 1)] + 1
        quote = first_words(self.raw[first:last])
        return Stated(value, quote, self.locator_at(start), first, last, **words)

    def words(self, start, end) -> str:
        """As printed, white space folded, words that a line end parts made whole."""
        return " ".join("".join(self.raw[at] for at in self.at[start:end]).split())

    def locator_at(self, start) -> str:
        starts = [passage.start for passage in self.passages]
        place = bisect_right(starts, start) - 1
        return self.passages[place].locator if place >= 0 else "whole"

    def lines(self):
        """(start, end) of each line that is not empty."""
        return [
            match.span()
            for match in re.finditer(r"[^\n]+", self.flat)
            if match[0].strip()
        ]

    def sentences(self, start=0, end=None):
        """(start, end) of each sentence; a line's end ends a sentence too."""
        end = len(self.flat) if end is None else end
        for first, last in self.lines():
            if last > start and first < end:
                yield from self._cut(max(first, start), min(last, end))

    def _cut(self, start, end):
        for match in END.finditer(self.flat, start, end):
            if match.start() > start and not ABBREVIATION.search(
                self.flat[max(start, match.start() - 12) : match.start()]
            ):
                yield start, match.start()
                start = match.end()
        if self.flat[start:end].strip():
            yield start, end


def page_of(text: str) -> Page:
    """Fold the characters one by one and join the lines that a sentence runs over."""
    lines, place = [], 0
    for line in text.split("\n"):
        lines.append((place, line))
        place += len(line) + 1
    flat, at, before, joint = [], [], "", "\n"
    for start, line in lines:
        stripped = line.strip()
        joint = _joint(before, stripped, joint == "\n")
        if flat:
            flat.append(joint)
            at.append(max(0, start - 1))
        if not joint:
            flat.pop()
            at.pop()
        offset = start + len(line) - len(line.lstrip())
        kept = _kept(stripped)
        flat.extend(folded(stripped[each]) for each in kept)
        at.extend(offset + each for each in kept)
        before = stripped
    return Page(text, "".join(flat), tuple(at))


def _kept(line):
    """The places that count: a word spaced to the width of its column has no gaps."""
    places = range(len(line))
    if spaced := SPACED.match(line):
        return [
            each for each in places if each >= spaced.end() or not line[each].isspace()
        ]
    return places


def folded(character: str) -> str:
    """One character for one: full width, curly quotes and dashes made plain."""
    if character in PLAIN:
        return PLAIN[character]
    if character in KEPT:
        return character
    plain = unicodedata.normalize("NFKC", character)
    return PLAIN.get(plain, plain) if len(plain) == 1 else character


def _joint(before, line, starts_block):
    """What stands between two lines: a line end, a space, or nothing."""
    if not before or not line or before.endswith(CLOSED) or BRACKETED.fullmatch(before):
        return "\n"
    is_japanese = bool(re.search(rf"[{JAPANESE}]", before[-1] + line[0]))
    continues = line[0].islower() or bool(RUNS_ON.search(before))
    if STARTS.match(line) or (OF_A_COUNTRY.match(line) and OF_A_COUNTRY.match(before)):
        return "\n"
    is_heading = starts_block and _is_heading(before)
    if not continues and (_width(before) < 45 or is_heading):
        return "\n"
    if any(one.start == 0 and one.has_year for one in dates_in(line[:60])):
        return "\n"
    return "" if is_japanese else " "


def _width(line):
    return sum(2 if ord(each) > 0x2E80 else 1 for each in line)


def _is_heading(line):
    """Headings set their words in capitals; numbered ones may be short instead."""
    words = [
        word for word in re.findall(r"[^\W\d_]{4,}", line) if ord(word[0]) < 0x2E80
    ]
    capitals = [word for word in words if word[0].isupper()]
    if SENTENCE_ENDS.search(line):
        return False
    if HONORIFIC.search(line) or ";" in line or line.count(",") > 1:
        return False
    is_short = bool(STARTS.match(line)) and _width(line) < 70
    return is_short or len(capitals) > 0.7 * len(words) > 0
