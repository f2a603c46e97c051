"""On which days the meeting is, told apart from the day of publication."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dialogue.vocabulary import DatePrecision, MeetingStatus

from .dates import dates_in, months_in
from .meeting_day_forms import BEGUN, ENDED, ENDED_TODAY, OTHER_DAY, TODAY, YEAR
from .series_forms import NAMES


class Days:
    """What the release says of its days: one answer, several, or none."""

    def __init__(self, page, opening, subject, status, published):
        self.page, self.opening, self.subject = page, opening, subject
        self.status, self.published = status, published
        issued = opening.issued[0].days if opening.issued else None
        self.reference = issued[0] if issued else published

    def read(self):
        """(Dated, start, end, source) or None; whether the text contradicts itself."""
        candidates = [each for each in self._candidates() if each[0].days]
        if not candidates:
            return self._month() or self._year(), False
        days = {each[0].days for each in candidates}
        firm = {each[0].days for each in candidates if each[3] != "title"}
        if len(firm) > 1 or (not firm and len(days) > 1):
            return None, True
        best = candidates[0]
        first, last = best[0].days
        others = [each for each in days if not (first <= each[0] <= last)]
        return best, best[0].contradicts_itself or bool(others)

    def _candidates(self):
        for span in self.opening.labelled_days[:1]:
            yield from self._dates(span, "label")[:1]
        found = self._in_sentences()
        if found:
            yield found
        for span in self.opening.place_lines:
            yield from self._dates(span, "title" if found else "place")[:1]
        if not found and not self.opening.labelled_days:
            yield from self._today()
            yield from self._in_title()

    def _in_sentences(self):
        """The first date of the sentence that says the meeting was or will be held."""
        spans = [self.subject.sentence, *self.opening.sentences[:4]]
        for start, end in spans:
            if not self._is_about_it(start, end):
                continue
            found = self._dates((start, end), "sentence")
            if found:
                return self._until_its_end(found, (start, end))
        return None

    def _until_its_end(self, found, within):
        """It opened on 27 February 2008 and ended on 28 February: one range."""
        first, start, end, source = found[0]
        if self._ended_today(within, start):
            if not (self.opening.issued and first.days):
                return None
            return replace(first, last=self.opening.issued[0].first), start, end, source
        for last, after, stop, _ in found[1:2]:
            if not (first.days and ENDED.search(self.page.flat[end:after])):
                continue
            last = last if last.has_year else last.with_year(first.last[0])
            if last.days and last.days[1] >= first.days[0]:
                return replace(first, last=last.last), start, stop, source
        return found[0]

    def _ended_today(self, within, day_at):
        """It ended today, having begun on 1 November: until the day of publication."""
        before = self.page.flat[within[0] : day_at]
        return ENDED_TODAY.search(self.page.flat, *within) and BEGUN.search(before)

    def _is_about_it(self, start, end):
        words = self.page.flat[start:end]
        series = self.subject.series
        names_it = series and NAMES[series.value].search(words)
        return bool(
            names_it
            or re.search(
                r"(?i)\b(?:the|this|a|an) (?:\w+ )?(?:meeting|dialogue|summit)"
                r"|同?会合|同?対話|встреч|заседани|саммит|диалог|met\b",
                words,
            )
        )

    def _dates(self, span, source):
        start, end = span
        text = self.page.flat[start:end]
        found = []
        for dated in dates_in(text, self.reference):
            if OTHER_DAY.search(text[: dated.start]) or self._is_of_another(
                text, dated
            ):
                continue
            found.append(
                (self._resolved(dated), start + dated.start, start + dated.end, source)
            )
        return found

    def _is_of_another(self, text, dated):
        """Dates in brackets after the name of a document or of an earlier meeting."""
        before = text[max(0, dated.start - 30) : dated.start]
        return bool(
            re.search(
                r"(?i)(?:statement|前回|前年|昨年|последн|earthquake"
                r"|地震)[^.。]{0,25}$",
                before,
            )
        )

    def _in_title(self):
        start, end = self.opening.title
        issued = self.opening.issued
        for first, last in self.page.lines():
            if first >= end:
                return
            if issued and first == issued[1]:
                continue
            yield from self._dates((first, last), "title")[:1]

    def _today(self):
        issued = self.opening.issued
        if not issued:
            return
        for start, end in [self.subject.sentence, *self.opening.sentences[:2]]:
            if match := TODAY.search(self.page.flat, start, end):
                yield issued[0], *match.span(), "today"
                return

    def _resolved(self, dated):
        """The year that the day of publication gives it."""
        if dated.has_year or self.reference is None:
            return dated
        near = [dated.with_year(self.reference.year + step) for step in (-1, 0, 1)]
        near = [each for each in near if each.days]
        if self.status == MeetingStatus.HELD:
            near = [each for each in near if each.days[0] <= self.reference]
        elif self.status == MeetingStatus.PLANNED:
            near = [each for each in near if each.days[1] >= self.reference]
        near = [each for each in near if self._distance(each) < timedelta(days=200)]
        return min(near, key=self._distance, default=dated)

    def _distance(self, dated):
        return abs(dated.days[0] - self.reference)

    def _month(self):
        for start, end in [self.subject.sentence, *self.opening.labelled_days[:1]]:
            for dated in months_in(self.page.flat[start:end], self.reference):
                return dated, start + dated.start, start + dated.end, "month"
        return None

    def _year(self):
        if self.status == MeetingStatus.HELD:
            return None
        match = YEAR.search(self.page.flat, *self.subject.sentence)
        if not match:
            return None
        year = int(match["year"] or match["year2"] or match["year3"])
        return (date(year, 1, 1), date(year, 12, 31)), *match.span(), "year"


def stated_days(page, found):
    """(starts_on, ends_on, precision) of what Days found."""
    if found is None:
        return None, None, None
    dated, start, end, source = found
    if source == "year":
        first, last = dated
        return (
            page.stated(first, start, end),
            page.stated(last, start, end),
            str(DatePrecision.YEAR),
        )
    first, last = dated.days
    note = (
        "Counted from the day of publication."
        if dated.is_relative or source == "today"
        else ""
    )
    return (
        page.stated(first, start, end, note=note),
        page.stated(last, start, end, note=note),
        str(DatePrecision.MONTH if dated.precision == "month" else DatePrecision.DAY),
    )
