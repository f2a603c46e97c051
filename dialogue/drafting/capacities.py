"""In what capacity a country was in the room: participant, guest or observer."""

import re

from dialogue.vocabulary import Capacity, Stance

from .attendance_forms import GUEST, OBSERVER, OF_THEM
from .countries import COUNTRY, LIST_GAP, MEMBERS, codes_in


def capacity_of(page, code, start, end):
    """Guest or observer where the words say so; else a member takes part."""
    flat = page.flat
    around = flat[max(0, start - 40) : start].rpartition(";")[2]
    around = re.split(r"[.。;\n]", around)[-1]
    after = flat[start:end] + _its_own(flat[end : end + 90])
    for value, pattern in _nearest_first(after):
        if (
            _of_them(pattern, around)
            or pattern.search(after)
            or (code not in MEMBERS and pattern.search(around))
            or _as(pattern, around)
        ):
            return page.stated(str(value), start, end)
    if code not in MEMBERS:
        return None
    note = "Named among those who hold the meeting."
    value = str(Capacity.PARTICIPANT)
    return page.stated(value, start, end, stance=Stance.IMPLIES, note=note)


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
