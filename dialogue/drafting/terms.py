"""Over what time a promise runs: stated by a date, or counted from the meeting."""

import re
from dataclasses import dataclass
from datetime import date

from . import numbers
from .calendars import MONTHS, RUSSIAN, day, era_year
from .dates import dates_in
from .number_words import EN_NUMBER, RU_NUMBER

COUNTED = re.compile(
    rf"(?i)(?:over|in|within|during|for|through|throughout"
    rf"|in the course of)\s+(?:the\s+)?(?:(?:next|coming"
    rf"|following|upcoming|subsequent)\s+)?(?:a period of\s+)?(?P<en>\d{{1,2}}"
    rf"|{EN_NUMBER})(?:\s+\(\d+\))?[\s-]+years?\b(?! ago)"
    r"|(?<!過去)(?:今後|向こう|次の|これからの)?(?P<ja>\d{1,2}"
    r"|[一二三四五六七八九十])\s*[か年ヵカ]*年?間(?:で|に|の間|にわた|、)"
    rf"|(?:в течение|на протяжении|за|на)\s+(?:(?:следующих|ближайших"
    rf"|последующих|предстоящих|следующие|ближайшие"
    rf"|предстоящие)\s+)?(?P<ru>\d{{1,2}}|{RU_NUMBER})(?:-х|-ти)?\s+(?:лет|года"
    rf"|год)\b(?!\s*\d)"
)
END_OF = re.compile(
    rf"(?i)by "
    rf"(?:the "
    rf")?end "
    rf"of "
    rf"(?:(?P<month>{'|'.join(m for m in MONTHS if m.isascii() and len(m) > 2)}"
    rf") )?(?:fiscal year |FY ?)?(?P<en>20\d\d)"
    r"|(?:(?P<ja>20\d\d)|(?P<era>平成|令和)(?P<era_year>\d{1,2}"
    r"|元))年(?P<fiscal>度)?(?P<ja_month>\d{1,2}月)?末?まで"
    rf"|(?:до|к) конц[ау] (?:(?P<ru_month>{'|'.join(RUSSIAN)}) )?(?P<ru>20\d\d)"
)
FROM_TO = re.compile(
    r"(?i)(?:from|between)\s+(?P<en1>20\d\d)\s+(?:to|and|until"
    r"|through)\s+(?P<en2>20\d\d)|(?P<ja1>20\d\d)年?(?:から|-|~"
    r"|〜)(?P<ja2>20\d\d)年(?:まで|の|に)|(?:с|в) (?P<ru1>20\d\d)(?:\s*-\s*"
    r"|\s+по\s+)(?P<ru2>20\d\d)"
)
BY_DAY = re.compile(r"(?i)(?:\bby|\buntil|\b(?:no|not) later than|не позднее|\bдо)\s+$")


@dataclass(frozen=True)
class Term:
    starts_on: date | None
    due_on: date
    basis: str
    start: int
    end: int


def term_in(text: str, start: int, end: int, first_day: date | None) -> Term | None:
    """The only term in these words; counted ones need the day of the meeting."""
    if len([*_terms(text, start, end)]) > 1:
        return None
    if match := COUNTED.search(text, start, end):
        word = match["en"] or match["ja"] or match["ru"]
        years = int(numbers.amount(word) or 0)
        due = _years_on(first_day, years) if first_day and 0 < years < 60 else None
        return Term(first_day, due, "derived", *match.span()) if due else None
    if match := FROM_TO.search(text, start, end):
        first, last = [int(each) for each in match.groups() if each]
        if first <= last:
            return Term(date(first, 1, 1), date(last, 12, 31), "stated", *match.span())
    if match := END_OF.search(text, start, end):
        return _end_of(match)
    for one in dates_in(text[start:end]):
        if one.days and BY_DAY.search(text[start : start + one.start]):
            return Term(None, one.days[1], "stated", start + one.start, start + one.end)
    return None


def _terms(text, start, end):
    for pattern in (COUNTED, FROM_TO, END_OF):
        yield from pattern.finditer(text, start, end)


def _years_on(first_day, years):
    return day(first_day.year + years, first_day.month, first_day.day) or day(
        first_day.year + years, first_day.month, 28
    )


def _end_of(match):
    if match["era"]:
        year = era_year(match["era"], match["era_year"])
    else:
        year = int(match["en"] or match["ja"] or match["ru"])
    if match["fiscal"]:
        return Term(None, date(year + 1, 3, 31), "stated", *match.span())
    month = 12
    if name := match["month"] or match["ru_month"]:
        month = MONTHS[name.lower()]
    if match["ja_month"]:
        month = int(match["ja_month"][:-1])
    last = next(
        filter(None, (day(year, month, each) for each in (31, 30, 29, 28))), None
    )
    return Term(None, last, "stated", *match.span()) if last else None
