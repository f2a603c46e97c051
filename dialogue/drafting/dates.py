"""Days as releases write them, read strictly: what is unsure is no date."""

import calendar
from dataclasses import dataclass, replace
from datetime import date

from . import calendars
from .calendars import day
from .date_forms import MONTH_ONLY, PATTERNS
from .number_words import calendar_number


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
