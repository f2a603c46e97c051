"""The acts of a meeting, one outcome each, in the order of the text."""

import re

from dialogue.vocabulary import OutcomeKind, Stance

from .acts import acts_in
from .countries import CENTRAL_ASIA
from .draft import Outcome
from .outcome_forms import (
    ASIDE,
    ATTRIBUTIVE,
    CONTINUES,
    EARLIER,
    GOES_ON,
    OF_TWO,
    RELATIVE,
    SUBORDINATE,
    UNDONE,
    UNDONE_AFTER,
    UNDONE_JA,
)
from .speakers import Speakers

# What somebody says for himself; the other acts are those of the meeting.
OF_SOMEBODY = {
    OutcomeKind.ANNOUNCEMENT,
    OutcomeKind.INTENTION,
    OutcomeKind.WILLINGNESS,
}


class Outcomes:
    def __init__(self, page, sections, opening, mentions, language):
        self.page, self.language = page, language
        self.sections, self.opening = sections, opening
        self.speakers = Speakers(page, mentions, language)

    def read(self):
        """[(Outcome, start of its verb, end of its clause)]"""
        found = []
        for section, start, end in self._parts():
            acts = self._merged(self._of(section, start, end))
            found += acts or self._of_the_list(section, start, end)
        return found

    def _of_the_list(self, section, start, end):
        """We have decided: (i) ...; (ii) ...: the verb before the colon is of each."""
        for place in self.page.passages:
            is_above = section.startswith(place.locator) and section != place.locator
            if not (is_above and place.heading.endswith((":", "："))):
                continue
            stop = self.page.flat.find(":", place.start, place.end)
            for outcome, _ in list(self._of(section, place.start, stop + 1))[-1:]:
                return [(outcome, (start, end))]
        return []

    def _parts(self):
        if self.sections:
            for section in self.sections:
                yield section.locator, section.start, section.end
            return
        end = next(
            (p.start for p in self.page.passages if p.locator == "reference"),
            len(self.page.flat),
        )
        sentences = self.opening.sentences
        yield "", sentences[0][0] if sentences else 0, end

    def _of(self, section, start, end):
        subject = None
        for first, last in self.page.sentences(start, end):
            words = self.page.flat[first:last]
            if words.lstrip().startswith("*") or CONTINUES.match(words):
                continue
            if OF_TWO.search(words):
                continue
            previous = None
            if self.language == "ja" and GOES_ON.match(self.page.flat, first, last):
                previous = subject
            place = first
            acts = acts_in(self.page.flat, self.language, first, last)
            for number, (kind, verb, after) in enumerate(acts):
                if self._is_aside(first, verb, after):
                    continue
                subject = self.speakers.of(place, verb) or previous
                subject = subject or self.speakers.by_agent(place, verb, last)
                stop = acts[number + 1][1] if number + 1 < len(acts) else last
                span = (after, stop) if self.language != "ja" else (place, after)
                yield (
                    Outcome(
                        section,
                        self._kind(kind, verb, after),
                        self._countries(subject),
                        subject is not None or kind not in OF_SOMEBODY,
                    ),
                    span,
                )
                place, previous = after, subject

    def _is_aside(self, first, verb, after):
        """What a subordinate clause or an earlier year did is no act of the meeting."""
        before = self.page.flat[first:verb]
        rest = re.split(r"[。、\n]", self.page.flat[after : after + 40])[0]
        if self.language == "ja":
            return any(
                [ATTRIBUTIVE.match(rest), EARLIER.search(before), UNDONE_JA.match(rest)]
            )
        clause = re.split(r"[,;:.)]|\band\b|\bи\b", before)[-1]
        return bool(
            ASIDE.search(before)
            or EARLIER.search(before)
            or SUBORDINATE.search(clause)
            or RELATIVE.search(re.split(r"[,;:.)]", before)[-1])
            or UNDONE.search(clause)
            or UNDONE_AFTER.match(rest)
        )

    def _kind(self, kind, start, end):
        return self.page.stated(kind, start, end)

    def _countries(self, subject):
        if subject is None or not subject[0]:
            return None
        codes, start, end = subject
        while start < end and not self.page.flat[start].isalnum():
            start += 1
        words = {}
        if codes == CENTRAL_ASIA:
            words = {
                "stance": Stance.IMPLIES,
                "note": "Said of all of them without a list.",
            }
        return self.page.stated(codes, start, end, **words)

    def _merged(self, acts):
        """Talks that go on with another verb are one act."""
        kept = []
        for outcome, span in acts:
            if kept and _same(kept[-1][0], outcome):
                continue
            kept.append((outcome, span))
        return kept


def _same(one, other):
    codes = [each.countries.value if each.countries else [] for each in (one, other)]
    return one.kind.value == other.kind.value == "discussion" and codes[0] == codes[1]
