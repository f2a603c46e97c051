"""Which meeting of the Dialogue a release is about: its series and its ordinal."""

import re
from dataclasses import dataclass

from . import ordinals
from .countries import DIALOGUE
from .draft import NotAMeeting, Stated
from .series_forms import (
    ASIDE,
    BILATERAL,
    NAMES,
    NEXT,
    ORGANISED,
    OTHER_EVENT,
    PATTERNS,
    ROTOBO,
    SPEECH,
)


@dataclass(frozen=True)
class Subject:
    """What the release is about, and the sentence that says so."""

    series: Stated | None
    ordinal: Stated | None
    contradicts_itself: bool
    sentence: tuple[int, int]
    title: tuple[int, int]


def subject_of(page, title, sentences) -> Subject:
    """The meeting of the release; raises NotAMeeting when it is about anything else."""
    if not DIALOGUE.search(page.flat):
        raise NotAMeeting(
            "The text does not name the “Central Asia plus Japan” Dialogue."
        )
    _refuse_others(page, title, sentences)
    spans = _spans(title, sentences)
    series = _series(page, spans)
    sentence = _sentence(page, sentences, series)
    ordinals = _ordinals(page, [title, sentence], series)
    values = {each.value for each in ordinals}
    return Subject(
        series,
        ordinals[0] if len(values) == 1 else None,
        len(values) > 1,
        sentence,
        title,
    )


def _spans(title, sentences):
    return [title, *sentences[:3]]


def _refuse_others(page, title, sentences):
    words = page.flat[title[0] : title[1]]
    if SPEECH.search(words):
        raise NotAMeeting("The release is a speech.")
    if DIALOGUE.search(words) and _any_series(words) and not _is_aside(words):
        return
    if BILATERAL.search(words):
        raise NotAMeeting("The release is about a bilateral meeting or call.")
    if OTHER_EVENT.search(words):
        raise NotAMeeting("The release is about another event.")
    for start, end in sentences[:4]:
        sentence = page.flat[start:end]
        if DIALOGUE.search(sentence):
            if _is_aside(sentence):
                break
            if _any_series(sentence) or _is_of_the_dialogue(sentence):
                return
        elif BILATERAL.search(sentence):
            break
    raise NotAMeeting("The release mentions the Dialogue and is about something else.")


def _any_series(words):
    return any(pattern.search(words) for pattern in PATTERNS.values())


def _is_of_the_dialogue(sentence):
    return bool(re.search(r"(?i)meeting|会合|対話|встреч|заседани|dialogue", sentence))


def _is_aside(words):
    """Whether the words only mention the meeting, on their way to something else."""
    return bool(BILATERAL.search(words) or ASIDE.search(words)) and not re.search(
        r"(?i)^[^.。]*(?:外相|首脳|高級実務者|実務者)会合[^.。]{0,40}(?:開催"
        r"|行われ|出席しま)",
        words,
    )


def _series(page, spans):
    """The series named first in the title, else in the first sentences."""
    for start, end in spans:
        found = []
        for place, (series, pattern) in enumerate(PATTERNS.items()):
            if match := pattern.search(page.flat, start, end):
                found.append((match.start(), place, series, match))
        if found and (DIALOGUE.search(page.flat, start, end) or start == spans[0][0]):
            first = _foremost(found)
            return _of_rotobo(page, spans, first[2]) or page.stated(
                first[2], *first[3].span()
            )
    return None


def _of_rotobo(page, spans, series):
    """A Business Dialogue is of ROTOBO's series when a sentence says it held it."""
    for start, end in spans[1:] if series == "business" else ():
        match = ROTOBO.search(page.flat, start, end)
        if match and ORGANISED.search(page.flat, start, end):
            return page.stated("business-rotobo", *match.span())
    return None


def _foremost(found):
    """Business with ROTOBO is one series, not two; a dialogue by name beats a level."""
    names = {each[2]: each for each in found}
    for name in ("business-rotobo", "economic-energy", "tokyo-dialogue", "business"):
        if name in names and names[name][0] <= min(each[0] for each in found) + 60:
            return names[name]
    return min(found)


def _sentence(page, sentences, series):
    """The sentence that says the meeting was or will be held."""
    for start, end in sentences[:5]:
        words = page.flat[start:end]
        named = series and NAMES[series.value].search(words)
        if DIALOGUE.search(words) or (named and not _is_next(words, named)):
            return (start, end)
    return sentences[0] if sentences else (0, 0)


def _is_next(words, named):
    """Решили созвать третий саммит: the meeting after this one."""
    return bool(NEXT.search(words[: named.start()]))


def _ordinals(page, spans, series):
    """Numbers that stand right before the name of the series."""
    if series is None:
        return []
    name = NAMES[series.value].pattern
    between = (
        r"(?:\"?[^.。\n第\"]{0,3}|\s*(?:\([^)]{1,12}\)|meeting of(?: the)?"
        r"|Meeting of(?: the)?|официальн\w+|заседани[а-я]*|встреч[а-я]*"
        r"|совещани[а-я]*|конференци[а-я]*|\"[^\"\n]{5,40}\"|Central Asia (?:plus"
        r"|\+) Japan|Dialogue|対話|・|Japan-Central Asia|Japan - Central Asia"
        r"|日本・中央アジア|диалог[а-я]*|на уровне|of|the|,)\s*){0,6}"
    )
    either = "|".join(
        [ordinals.EN_ORDINAL, ordinals.RU_ORDINAL, ordinals.ROMAN_ORDINAL]
    )
    pattern = re.compile(
        rf"(?P<ordinal>\b(?i:{either})|{ordinals.JA_ORDINAL})\s*{between}(?:{name})"
        rf"|(?:{name})\s*\(?(?P<after>第\s*\d{{1,2}}\s*回)(?!目)"
    )
    found = []
    for start, end in spans:
        for match in pattern.finditer(page.flat, start, end):
            group = "ordinal" if match["ordinal"] else "after"
            value = ordinals.ordinal(match[group])
            if value and not _is_another(page, match):
                found.append(page.stated(value, match.start(group), match.end()))
    return found


def _is_another(page, match):
    before = page.flat[max(0, match.start() - 40) : match.start()]
    return bool(
        re.search(
            r"(?i)(?:was|is) the\s*$|since the\s*$|next\s*$|following the\s*$"
            r"|\b(?:convene|hold|host|организовать|созвать|провести|собрать|принять)"
            r"(?: the)?\s*$"
            r"|前回|次回|以来",
            before,
        )
    )
