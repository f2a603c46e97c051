"""Which countries were in the room, in what capacity, and who sat for them."""

import re
from dataclasses import replace

from dialogue.vocabulary import Presence, Stance

from . import english_people, japanese_people, russian_people
from .attendance_forms import (
    LEADER_AFTER,
    LEADER_BEFORE,
    PREVENTED_AFTER,
    PREVENTED_BEFORE,
)
from .attendance_spans import attendance_spans
from .capacities import capacity_of
from .countries import MEMBERS
from .draft import Delegate, Delegation
from .listed_countries import absent_countries, listed_countries
from .people import Mention, is_same_person

PEOPLE_IN = {
    "en": english_people.mentions_in,
    "ja": japanese_people.mentions_in,
    "ru": russian_people.mentions_in,
}


class Room:
    """Gathers what the release says of attendance."""

    def __init__(self, page, opening, subject, language, is_held):
        self.page, self.language, self.is_held = page, language, is_held
        self.home = opening.publisher[0] if opening.publisher else None
        self.spans = attendance_spans(page, opening, subject, self.people)
        self.mentions = self._mentions()

    def delegations(self) -> tuple[Delegation, ...]:
        seats = {}
        for mention in self.mentions:
            seats.setdefault(mention.country, []).append(mention)
        found = {code: self._delegation(code, who) for code, who in seats.items()}
        listed = listed_countries(self.page, self.spans, self.mentions)
        for code, start, end, stance in listed:
            if self.is_held and PREVENTED_AFTER.match(self.page.flat, end):
                continue
            if code not in found:
                found[code] = self._bare(code, start, end, stance)
        for code, start, end in absent_countries(self.page, self.spans):
            found[code] = Delegation(
                self.page.stated(code, start, end),
                self.page.stated(str(Presence.ABSENT), start, end),
            )
        return tuple(found[code] for code in sorted(found, key=_order))

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
            capacity_of(self.page, code, first.start, first.end),
            tuple(
                self._delegate(mention, place)
                for place, mention in enumerate(sorted(who, key=self._place))
                if mention.person or mention.office
            ),
        )

    def _place(self, mention):
        """The one in the chair, then the leader of the delegation, then the others."""
        flat = self.page.flat
        before = flat[max(0, mention.start - 40) : mention.start]
        is_leader = LEADER_BEFORE.search(before) or LEADER_AFTER.match(
            flat, mention.end
        )
        return not mention.is_chair, not is_leader

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
            capacity_of(self.page, code, start, end),
        )

    def _presence(self, start, end):
        if not self.is_held:
            return None
        return self.page.stated(str(Presence.PRESENT), start, end)


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


def _implied(mention):
    return {"stance": Stance.IMPLIES} if mention.is_implied else {}
