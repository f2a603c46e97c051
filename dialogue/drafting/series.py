"""Which meeting of the Dialogue a release is about: its series and its ordinal."""

import re
from dataclasses import dataclass

from . import numbers
from .countries import DIALOGUE
from .draft import NotAMeeting, Stated

SERIES = {
    "business-rotobo": r"(?:ROTOBO|ロシアNIS貿易会|РОТОБО)[^.。\n]{0,80}"
    r"(?:Business Dialogue|ビジネス対話|[Бб]изнес-диалог)"
    r"|(?:Business Dialogue|ビジネス対話)[^.。\n]{0,60}(?:ROTOBO|ロシアNIS貿易会)",
    "economic-energy": r"Econom(?:ic|y) and Energy(?: Ministerial)? Dialogue"
    r"|Dialogue on (?:Economy|Economic) and Energy"
    r"|経済・?エネルギー対話"
    r"|[Дд]иалог[а-я]* по (?:вопросам )?экономик[еи] и энергетик[еи]"
    r"|[Ээ]кономик[аои]-энергетическ[а-я]+ диалог[а-я]*|[Ээ]кономическ(?:ий"
    r"|ого) и энергетическ(?:ий|ого) диалог[а-я]*",
    "tokyo-dialogue": r"Tokyo Dialogue|Intellectual Dialogue|東京対話|知的対話"
    r"|[Тт]окийск[а-я]+ диалог[а-я]*",
    "business": r"Business Dialogue|ビジネス対話|[Бб]изнес-диалог[а-я]*|[Дд]елов(?:ой"
    r"|ого) диалог[а-я]*",
    "som": r"Senior[- ]Officials?'?s? ?(?:Level )?Meeting|Meeting of Senior Officials"
    r"|Senior Officials|\bSOM\b"
    r"|高級実務者会合|高級事務レベル会合|高級実務者級?会議"
    r"|[Сс]тарших должностных лиц|\bСДЛ\b",
    "experts": r"Expert(?:s'?|'s)?(?:-Level)? Meeting|Meeting of Experts|専門家会合"
    r"|実務者会合"
    r"|[Ээ]кспертн[а-я]+ (?:встреч|заседани|совещани)[а-я]*|(?:встреч|заседани"
    r"|совещани)[а-я]* экспертов",
    "summit": r"Summit(?: Meeting)?|Leaders'?s? Meeting|Meeting of (?:the )?Leaders"
    r"|首脳会合|首脳会議|サミット|[Сс]аммит[а-я]*"
    r"|[Вв]стреч[а-я]* (?:глав государств|лидеров)",
    "fm": r"(?:(?:Meeting|Conference) (?:of|among"
    r"|between) (?:the )?)?(?:[Ff]oreign [Mm]inisters?'?(?:s'?)?"
    r"|Ministers (?:of|for) Foreign Affairs)"
    r"(?: ?(?:Special )?(?:Video[- ]?)?(?:Meeting|Conference|Teleconference|Dialogue))?"
    r"|外相(?:会合|会議|級会合|テレビ会議|オンライン会合)|外務大臣(?:会合|会議)"
    r"|外相間?の?会合|外相\w{0,6}会合"
    r"|[Мм]инистров иностранных дел|[Гг]лав (?:МИД|внешнеполитических ведомств)",
}
PATTERNS = {series: re.compile(pattern) for series, pattern in SERIES.items()}
BILATERAL = re.compile(
    r"(?i)telephone|phone call|courtesy call|bilateral|on the (?:sidelines"
    r"|margins|occasion)"
    r"|電話会談|表敬|会談|懇談|往訪|訪問(?!す)|телефонн|двусторонн|на полях"
    r"|в рамках визита"
    r"|Japan-(?:Kazakhstan|Kyrgyz\w*|Tajikistan|Turkmenistan|Uzbekistan)"
)
OTHER_EVENT = re.compile(
    r"(?i)\b(?:lecture|concert|exhibition|film|scholarship|recruit|seminar"
    r"|workshop|festival"
    r"|tender|visit (?:of|by|to))\b|講演|コンサート|展覧会|上映|募集|セミナー"
    r"|奨学|公演|留学"
    r"|лекци|концерт|выставк|конкурс|стипенди|семинар|фестивал"
)
SPEECH = re.compile(
    r"(?im)^\s*(?:(?:keynote |opening |policy )?(?:speech|address|remarks"
    r"|lecture|interview|message) (?:by|of|from|at)\b|.{0,30}(?:スピーチ|演説"
    r"|挨拶|談話|寄稿|インタビュー)(?:\(|$|\s)|(?:выступление|речь|интервью"
    r"|обращение)\s)"
)
ASIDE = re.compile(
    r"(?i)on the (?:sidelines|margins|occasion|fringes)|(?:to|will) attend"
    r"|in order to (?:attend|participate)"
    r"|(?:before|after|following|ahead of|prior to|during|at|of|and) (?:the"
    r"|its) *$|attending|visiting"
    r"|の(?:機会|際)に|に(?:際し|先立ち|合わせ)|出席(?:する)?(?:ため|の)"
    r"|参加(?:する)?(?:ため|の)|訪(?:日|問)中|来日中"
    r"|на полях|в рамках (?:визита|участия)|для участия|накануне|по случаю"
)
TITLE_LENGTH = 400


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
            return page.stated(first[2], *first[3].span())
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
        if DIALOGUE.search(words) or (series and PATTERNS[series.value].search(words)):
            return (start, end)
    return sentences[0] if sentences else (0, 0)


def _ordinals(page, spans, series):
    """Numbers that stand right before the name of the series."""
    if series is None:
        return []
    name = PATTERNS[series.value].pattern
    between = (
        r"(?:\"?[^.。\n第\"]{0,3}|\s*(?:\([^)]{1,12}\)|meeting of(?: the)?"
        r"|Meeting of(?: the)?|официальн\w+|заседани[а-я]*|встреч[а-я]*"
        r"|совещани[а-я]*|конференци[а-я]*|\"[^\"\n]{5,40}\"|Central Asia (?:plus"
        r"|\+) Japan|Dialogue|対話|・|Japan-Central Asia|Japan - Central Asia"
        r"|日本・中央アジア|диалог[а-я]*|на уровне|of|the|,)\s*){0,6}"
    )
    either = "|".join([numbers.EN_ORDINAL, numbers.RU_ORDINAL, numbers.ROMAN_ORDINAL])
    pattern = re.compile(
        rf"(?P<ordinal>\b(?i:{either})|{numbers.JA_ORDINAL})\s*{between}(?:{name})"
        rf"|(?:{name})\s*\(?(?P<after>第\s*\d{{1,2}}\s*回)(?!目)"
    )
    found = []
    for start, end in spans:
        for match in pattern.finditer(page.flat, start, end):
            group = "ordinal" if match["ordinal"] else "after"
            value = numbers.ordinal(match[group])
            if value and not _is_another(page, match):
                found.append(page.stated(value, match.start(group), match.end()))
    return found


def _is_another(page, match):
    before = page.flat[max(0, match.start() - 40) : match.start()]
    return bool(
        re.search(
            r"(?i)(?:was|is) the\s*$|since the\s*$|next\s*$|following the\s*$"
            r"|前回|次回|以来",
            before,
        )
    )
