"""Days as releases write them, read strictly: what is unsure is no date."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from . import calendars
from .calendars import day
from .number_words import calendar_number

EN_MONTH = "|".join(
    sorted([*calendars.ENGLISH, *(f"{n[:3]}\\." for n in calendars.ENGLISH), "Sept\\."])
)
EN_MONTH = f"(?P<month>{EN_MONTH})"
RU_MONTH = f"(?P<month>{'|'.join(calendars.RUSSIAN)})"
EN_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
EN_BEFORE = rf"(?:(?P<weekday>{EN_WEEKDAY})\.?,?\s+(?:the\s+)?)?"
EN_AFTER = rf"(?:\s*\(\s*(?P<weekday2>{EN_WEEKDAY})\.?\s*\))?"
TH = r"(?:st|nd|rd|th)?"
TO = r"\s*(?:-|to|and|through|until)\s*"
EN_YEAR = r"(?P<year>(?:19|20)\d\d)"
RU_WEEKDAY = r"понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье"
JA_WEEKDAY = (
    r"(?:\s*\(\s*(?P<weekday{0}>[月火水木金土日])(?:曜日?)?\s*(?:[・,]\s*祝日?)?\))?"
)
JA_DAY = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
JA_YEAR = (
    r"(?:(?P<year>(?:19|20)\d\d|[一二][〇九][〇一二三四五六七八九]{2})\s*年"
    r"(?:\s*\([^)]{2,6}\))?"
    rf"|(?P<era>明治|大正|昭和|平成|令和)\s*(?P<era_year>{JA_DAY}|元)\s*年"
    r"(?:\s*\(\d{4}年?\))?"
    r"|(?P<near_year>本|今|同|昨|来)年)\s*"
)
JA_MONTH = rf"(?:(?P<month>{JA_DAY})\s*|(?P<near_month>今|本|来|先))月"
JA_TO = r"\s*(?:-|~|〜|から|及び|・|と|,)\s*"

FORMS = [
    # August 7-8, 2010; June 30 - July 2, 2010; August 28,2004
    rf"{EN_BEFORE}\b{EN_MONTH}\s*(?P<day>\d{{1,2}}){TH}\b{EN_AFTER}"
    rf"(?:{TO}(?:(?:{EN_WEEKDAY}),?\s+)?(?:{EN_MONTH.replace('month', 'month2')}\s*)?"
    rf"(?P<day2>\d{{1,2}}){TH}\b(?!\s*[:.]\d)(?:\s*\((?:{EN_WEEKDAY})\.?\))?)?"
    rf"(?:\s*,?\s*\b{EN_YEAR}\b)?",
    # 28 August 2004; 7-8 August 2010; 30 June - 2 July 2010
    rf"{EN_BEFORE}\b(?P<day>\d{{1,2}}){TH}{EN_AFTER}"
    rf"(?:\s+{EN_MONTH.replace('month', 'month1')})?"
    rf"(?:{TO}(?P<day2>\d{{1,2}}){TH})?\s+(?:of\s+)?{EN_MONTH}\b"
    rf"(?:\s*,?\s*{EN_YEAR}\b)?{EN_AFTER.replace('weekday2', 'weekday3')}",
    # 2004年8月28日; 平成十八年二月二日; 12月19日から20日; 今月16日; 本年1月26日
    rf"(?:{JA_YEAR})?{JA_MONTH}\s*(?P<day>{JA_DAY})\s*日"
    rf"{JA_WEEKDAY.format('')}"
    rf"(?:{JA_TO}(?:(?P<month2>{JA_DAY})\s*月\s*)?(?P<day2>{JA_DAY})\s*日"
    rf"{JA_WEEKDAY.format('4')})?",
    # 12月19・20日
    rf"(?:{JA_YEAR})?(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})\s*[-~〜・,]\s*"
    r"(?P<day2>\d{1,2})\s*日",
    # 本18日(土曜日); 同日 is no day of its own
    rf"(?P<near_day>本|今|昨|来|明)\s*(?P<day>{JA_DAY})\s*日{JA_WEEKDAY.format('')}"
    rf"(?:{JA_TO}(?P<day2>{JA_DAY})\s*日{JA_WEEKDAY.format('4')})?",
    # 18 мая 2019 года; 19-20 декабря с.г.; 30 июня - 2 июля
    rf"(?:(?P<weekday>{RU_WEEKDAY}),?\s+)?\b(?P<day>\d{{1,2}})"
    rf"(?:\s+{RU_MONTH.replace('month', 'month1')})?"
    rf"(?:\s*(?:-|и|по|до)\s*(?P<day2>\d{{1,2}}))?\s+{RU_MONTH}\b"
    r"(?:\s+(?:(?P<year>(?:19|20)\d\d)(?:\s*(?:года?|г\.))?"
    r"|(?P<this_year>с\.\s*г\.|сего года|этого года|текущего года)))?"
    rf"(?:\s*,?\s*\(?(?P<weekday3>{RU_WEEKDAY})\)?)?",
    # 2025-12-20; 2019/6/13; 24.07.2024
    r"\b(?P<year>(?:19"
    r"|20)\d\d)\s*(?P<sign>[-/.])\s*(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
    r"\b",
    r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)\b",
]
PATTERNS = [re.compile(form, re.I) for form in FORMS]
MONTH_ONLY = [
    re.compile(rf"\b{EN_MONTH}\s*,?\s+{EN_YEAR}\b", re.I),
    re.compile(rf"{JA_YEAR}(?P<month>{JA_DAY})\s*月(?!\s*(?:{JA_DAY}))", re.I),
    re.compile(
        rf"\b(?P<month>{'|'.join(calendars.RUSSIAN_IN + calendars.RUSSIAN)})"
        r"\s+(?P<year>(?:19|20)\d\d)",
        re.I,
    ),
]


@dataclass(frozen=True)
class Dated:
    """A day, days or month at a place; year None when the words print none."""

    start: int
    end: int
    first: tuple[int | None, int, int]
    last: tuple[int | None, int, int]
    precision: str = "day"
    weekday: int | None = None
    is_relative: bool = False
    year_from_near: int | None = None

    @property
    def has_year(self) -> bool:
        return self.first[0] is not None

    def with_year(self, year: int) -> "Dated":
        first, last = (year, *self.first[1:]), (year, *self.last[1:])
        if last < first:
            last = (year + 1, *last[1:])
        return replace(self, first=first, last=last)

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day; None while the year is open or the calendar has none."""
        if not self.has_year:
            return None
        first, last = day(*self.first), day(*self.last)
        return (first, last) if first and last and first <= last else None

    @property
    def contradicts_itself(self) -> bool:
        """Whether the printed weekday is not the weekday of that day."""
        return bool(self.days and self.weekday not in (None, self.days[0].weekday()))


def dates_in(text: str, reference: date | None = None) -> list[Dated]:
    """All days in the text in their order; `reference` is the day of publication."""
    found, taken = [], bytearray(len(text))
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            one = _read(match, reference)
            if one and not any(taken[one.start : one.end]):
                found.append(one)
                taken[one.start : one.end] = b"\1" * (one.end - one.start)
    return sorted(found, key=lambda one: one.start)


def months_in(text: str, reference: date | None = None) -> list[Dated]:
    """Months with a year and without a day."""
    taken = dates_in(text, reference)
    found = []
    for pattern in MONTH_ONLY:
        for match in pattern.finditer(text):
            if any(
                match.start() < one.end and one.start < match.end() for one in taken
            ):
                continue
            year, month = _year(match.groupdict(), reference), _month(match["month"])
            if year and 1 <= month <= 12:
                last = calendar.monthrange(year, month)[1]
                found.append(
                    Dated(*match.span(), (year, month, 1), (year, month, last), "month")
                )
    return found


def _read(match, reference):
    words = match.groupdict()
    start, end = match.span()
    if words.get("near_day"):
        return _near_day(match, words, reference)
    if words.get("near_month"):
        return _near_month(match, words, reference)
    month = _month(words["month"])
    first_month = _month(words.get("month1") or words["month"])
    last_month = _month(words["month2"]) if words.get("month2") else month
    number = calendar_number(words["day"])
    number2 = calendar_number(words.get("day2") or words["day"])
    year = _year(words, reference)
    if not (1 <= month <= 12 and 1 <= number <= 31 and 1 <= number2 <= 31):
        return None
    first_year = year - 1 if year and first_month > last_month else year
    trimmed = len(match[0].rstrip())
    return Dated(
        start,
        start + trimmed,
        (first_year, first_month, number),
        (year, last_month, number2),
        weekday=_weekday(words),
        is_relative=bool(words.get("near_year") or words.get("this_year")),
    )


def _near_day(match, words, reference):
    if reference is None or words["near_day"] in "昨来明":
        return None
    month = (reference.year, reference.month)
    return _counted(match, words, month, month)


def _near_month(match, words, reference):
    """今月16日から17日: the month of publication, or the one after or before it."""
    if reference is None or words.get("near_year"):
        return None
    place = reference.month - 1 + calendars.RELATIVE[words["near_month"]]
    month = (reference.year + place // 12, place % 12 + 1)
    last = month
    if words.get("month2"):
        last = (month[0], calendar_number(words["month2"]))
    return _counted(match, words, month, last)


def _counted(match, words, month, last_month):
    """A day counted from that of publication, when the calendar has it."""
    first = (*month, calendar_number(words["day"]))
    last = (*last_month, calendar_number(words.get("day2") or words["day"]))
    if day(*first) is None or day(*last) is None:
        return None
    start, end = match.span()
    end = start + len(match[0].rstrip())
    return Dated(start, end, first, last, weekday=_weekday(words), is_relative=True)


def _month(word):
    name = word.lower().strip(".")
    return calendars.MONTHS[name] if name in calendars.MONTHS else calendar_number(word)


def _year(words, reference):
    if words.get("year"):
        return calendar_number(words["year"])
    if words.get("era"):
        return calendars.era_year(words["era"], words["era_year"])
    if words.get("near_year") and words["near_year"] != "同" and reference:
        return reference.year + calendars.RELATIVE[words["near_year"]]
    if words.get("this_year") and reference:
        return reference.year
    return None


def _weekday(words):
    for name in ("weekday", "weekday2", "weekday3"):
        if words.get(name):
            return calendars.weekday(words[name])
    return None
