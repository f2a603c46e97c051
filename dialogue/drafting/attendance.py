"""Which countries were in the room, in what capacity, and who sat for them."""

import re
from dataclasses import replace

from dialogue.vocabulary import Capacity, Presence, Stance

from . import english_people, japanese_people, russian_people
from .attendance_forms import (
    ASIDE,
    ATTENDED,
    GUEST,
    LED_BY_COUNTRY,
    OBSERVER,
    OF_THEM,
    PREVENTED_AFTER,
    PREVENTED_BEFORE,
    SIDE,
)
from .countries import COUNTRY, LIST_GAP, MEMBERS, codes_in
from .draft import Delegate, Delegation
from .listed_countries import absent_countries, listed_countries
from .people import Mention, is_same_person
from .sections import PEOPLE

PEOPLE_IN = {
    "en": english_people.mentions_in,
    "ja": japanese_people.mentions_in,
    "ru": russian_people.mentions_in,
}


class Room:
    """Gathers what the release says of attendance."""

    def __init__(self, page, opening, subject, language, is_held):
        self.page, self.opening, self.subject = page, opening, subject
        self.language, self.is_held = language, is_held
        self.home = opening.publisher[0] if opening.publisher else None
        self.spans = list(self._spans())
        self.mentions = self._mentions()

    def delegations(self) -> tuple[Delegation, ...]:
        seats = {}
        for mention in self.mentions:
            seats.setdefault(mention.country, []).append(mention)
        found = {code: self._delegation(code, who) for code, who in seats.items()}
        for code, start, end, stance in listed_countries(
            self.page, self.spans, self.mentions
        ):
            if code not in found:
                found[code] = self._bare(code, start, end, stance)
        for code, start, end in absent_countries(self.page, self.spans):
            found[code] = Delegation(
                self.page.stated(code, start, end),
                self.page.stated(str(Presence.ABSENT), start, end),
            )
        return tuple(found[code] for code in sorted(found, key=_order))

    def _spans(self):
        """Sentences about attendance, notes, and lists of people."""
        page, listed = self.page, False
        first_section = next(
            (
                p.start
                for p in page.passages
                if p.locator[0].isdigit() or p.locator[0] in "I①"
            ),
            len(page.flat),
        )
        taken = {*self._listed_lines()}
        yield from taken
        for start, end in [self.subject.sentence, *self.opening.sentences[:4]]:
            if (start, end) not in taken and not ASIDE.search(page.flat, start, end):
                taken.add((start, end))
                yield start, end
        for start, end in page.sentences():
            if (start, end) in taken:
                continue
            words = page.flat[start:end]
            if PEOPLE.match(words):
                listed = True
                yield start, end
                continue
            listed = listed and self._names(start, end)
            is_note = words.lstrip().startswith("*")
            is_early = start < first_section or self._in_first_section(start)
            if (
                listed
                or is_note
                or SIDE.search(words)
                or (is_early and self._is_attendance(words))
                or (
                    ATTENDED.search(words)
                    and re.search(
                        r"(?i)attended|participated|joined|as an? (?:guest"
                        r"|observer)|ゲスト|オブザーバー|出席し|участи"
                        r"|в качестве (?:гост|наблюдат)",
                        words,
                    )
                    and not ASIDE.search(words)
                )
            ):
                yield start, end

    def _listed_lines(self):
        """Sections headed as those of the participants; lines country by country."""
        page = self.page
        headed = [p for p in page.passages if PEOPLE.fullmatch(p.heading)]
        for passage in page.passages:
            if any(passage.locator.startswith(one.locator) for one in headed):
                yield from page.sentences(passage.start, passage.end)
        lines = page.lines()
        led = [
            bool(LED_BY_COUNTRY.match(page.flat, *line)) and self._names(*line)
            for line in lines
        ]
        for place, line in enumerate(lines):
            if led[place] and any(
                led[max(0, place - 1) : place] + led[place + 1 : place + 2]
            ):
                yield line

    def _in_first_section(self, start):
        return self.page.locator_at(start) == self.page.locator_at(
            self.subject.sentence[0]
        )

    def _is_attendance(self, words):
        return not ASIDE.search(words)

    def _names(self, start, end):
        return bool(self.people(start, end))

    def people(self, start, end):
        found = PEOPLE_IN[self.language](self.page, start, end, self.home)
        return [each for each in found if not self._is_prevented(each)]

    def _is_prevented(self, mention):
        """Who was to come to a meeting that was held, and did not."""
        if not self.is_held:
            return False
        before = self.page.flat[max(0, mention.start - 30) : mention.start]
        after = PREVENTED_AFTER.match(self.page.flat, mention.end)
        return after or PREVENTED_BEFORE.search(before)

    def _mentions(self):
        found = []
        for start, end in sorted(self.spans):
            for mention in self.people(start, end):
                known = next((m for m in found if _is_known(m, mention)), None)
                if known is None:
                    found.append(mention)
                elif (
                    mention.behalf
                    and not known.behalf
                    and mention.office == known.office
                ):
                    found[found.index(known)] = replace(
                        known, behalf=mention.behalf, behalf_at=mention.behalf_at
                    )
        named = {mention.country for mention in found if mention.person}
        return [m for m in found if m.person or m.country not in named]

    def _delegation(self, code, who):
        first = who[0]
        return Delegation(
            self.page.stated(code, *first.country_at, **_implied(first)),
            self._presence(first.start, first.end),
            self._capacity(code, first.start, first.end),
            tuple(
                self._delegate(mention, place)
                for place, mention in enumerate(_chair_first(who))
                if mention.person or mention.office
            ),
        )

    def _delegate(self, mention: Mention, place):
        page = self.page
        role = "chair" if mention.is_chair else "head" if place == 0 else "member"
        return Delegate(
            page.stated(mention.person, *mention.person_at)
            if mention.person_at
            else None,
            page.stated(mention.office, *mention.office_at)
            if mention.office_at
            else None,
            mention.rank,
            role,
            page.stated(mention.behalf, *mention.behalf_at)
            if mention.behalf_at
            else None,
        )

    def _bare(self, code, start, end, stance):
        words = {"stance": stance} if stance != Stance.SUPPORTS else {}
        return Delegation(
            self.page.stated(code, start, end, **words),
            self._presence(start, end),
            self._capacity(code, start, end),
        )

    def _presence(self, start, end):
        if not self.is_held:
            return None
        return self.page.stated(str(Presence.PRESENT), start, end)

    def _capacity(self, code, start, end):
        flat = self.page.flat
        around = flat[max(0, start - 40) : start].rpartition(";")[2]
        around = re.split(r"[.。;\n]", around)[-1]
        after = flat[start:end] + _its_own(flat[end : end + 90])
        for value, pattern in _nearest_first(after):
            if any(
                OF_THEM.fullmatch(around[m.end() :]) for m in pattern.finditer(around)
            ):
                return self.page.stated(str(value), start, end)
            if pattern.search(after):
                return self.page.stated(str(value), start, end)
            if code not in MEMBERS and pattern.search(around) or _as(pattern, around):
                return self.page.stated(str(value), start, end)
        if code not in MEMBERS:
            return None
        return self.page.stated(
            str(Capacity.PARTICIPANT),
            start,
            end,
            stance=Stance.IMPLIES,
            note="Named among those who hold the meeting.",
        )


def _its_own(after):
    """What follows a name, up to where the clause turns to a country off its list."""
    stop = re.search(r"[;.。\n]|, (?:and )?(?:Mr|Ms)", after)
    after = after[: stop.start()] if stop else after
    place = 0
    for _, start, end in codes_in(after):
        if not LIST_GAP.fullmatch(after[place:start]):
            return re.split(r",|\band\b|、", after[:start])[0] if start else ""
        place = end
    return after


def _nearest_first(after):
    """Guest and observer, the one that is said sooner before the other."""
    found = [(Capacity.GUEST, GUEST), (Capacity.OBSERVER, OBSERVER)]
    places = {
        value: match.start() if (match := pattern.search(after)) else len(after)
        for value, pattern in found
    }
    return sorted(found, key=lambda each: places[each[0]])


def _of_them(pattern, before):
    """An observer from Turkmenistan."""
    found = pattern.finditer(before)
    return any(OF_THEM.fullmatch(before[match.end() :]) for match in found)


def _as(pattern, before):
    """В качестве наблюдателя присутствовал ...: the words lead to their only name."""
    last = list(pattern.finditer(before))
    return bool(
        last
        and re.search(r"(?i)(?:\bas an? |в качестве )$", before[: last[-1].start()])
        and not COUNTRY.search(before, last[-1].end())
    )


def _is_known(known, mention):
    if mention.person is None:
        return known.country == mention.country
    if mention.is_implied and known.person and _is_surname(mention.person, known):
        return True
    return known.person == mention.person or is_same_person(known, mention)


def _is_surname(name, known):
    """ベータ大臣 without a country is the ベータ who was named with one."""
    return re.split("[・ ]", known.person)[-1] == name


def _order(code):
    return (MEMBERS.index(code), "") if code in MEMBERS else (len(MEMBERS), code)


def _chair_first(who):
    return sorted(who, key=lambda mention: not mention.is_chair)


def _implied(mention):
    return {"stance": Stance.IMPLIES} if mention.is_implied else {}
