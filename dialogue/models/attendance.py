"""At what rank a country came to a meeting, in words. Asks nothing of the database."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from dialogue.vocabulary import Capacity, MeetingStatus, Presence, Rank, Role

FIRST_DEPUTY = re.compile(r"\bfirst (deputy|vice)\b", re.IGNORECASE)
MINISTER = re.compile(r"(foreign )?minister\b", re.IGNORECASE)
FOR_THE_MINISTER = _("on behalf of the minister")
FOR_ANOTHER = _("on behalf of another office")
AS_CAPACITY = {Capacity.OBSERVER: _("as observer"), Capacity.GUEST: _("as guest")}


class AttendedAs(models.TextChoices):
    """At what rank a country came, from the top down, or what else is known of it.

    A first deputy minister is a deputy minister whose office says “first”. The last
    five are for where no rank can be told.
    """

    LEADER = "leader", _("Leader")
    MINISTER = "minister", _("Minister")
    FIRST_DEPUTY_MINISTER = "first-deputy-minister", _("First deputy minister")
    DEPUTY_MINISTER = "deputy-minister", _("Deputy minister")
    ENVOY = "envoy", _("Special envoy")
    AMBASSADOR = "ambassador", _("Ambassador")
    OFFICIAL = "official", _("Official")
    EXPERT = "expert", _("Expert")
    OBSERVER = "observer", _("Observer")
    GUEST = "guest", _("Guest")
    PRESENT = "present", _("Present, rank not stated")
    ABSENT = "absent", _("Absent")
    NOT_STATED = "not-stated", _("Not stated")


# Nothing qualifies these.
SAYS_ALL = [AttendedAs.ABSENT, AttendedAs.NOT_STATED]


@dataclass(frozen=True)
class Attendance:
    """How a country attended: the rank, and what qualifies it.

    `delegate` is whose rank it is: the head of the delegation, or, where no source
    says who headed it, the highest in rank. The chair stands apart from the words.
    """

    kind: AttendedAs = AttendedAs.NOT_STATED
    qualities: tuple = ()
    delegate: object = None
    is_chair: bool = False

    @property
    def words(self):
        comma = pgettext("between a rank and what qualifies it", ", ")
        return comma.join(str(each) for each in [self.kind.label, *self.qualities])


class RankCount(NamedTuple):
    """At how many meetings a country is on record, and at how many of them as what."""

    total: int
    kinds: list


def attendance_of(delegation, delegates):
    """The attendance of one delegation, of which these are all the delegates."""
    delegate = min(delegates, key=_place, default=None)
    kind = _kind(delegation, delegate)
    says_all = kind in SAYS_ALL
    return Attendance(
        kind=kind,
        qualities=() if says_all else tuple(_qualities(delegation, delegate, kind)),
        delegate=delegate,
        is_chair=_is_chair(delegation, delegate),
    )


def count_by_rank(delegations):
    """Count the delegations to meetings that were held, from the top rank down."""
    counts = Counter(
        delegation.attendance.kind
        for delegation in delegations
        if delegation.meeting.status == MeetingStatus.HELD
    )
    kinds = [(kind, counts[kind]) for kind in AttendedAs if counts[kind]]
    return RankCount(counts.total(), kinds)


def _place(delegate):
    """The head first, then the highest in rank; of equals the one listed first."""
    ranks = [*Rank.values, ""]
    return delegate.role == Role.MEMBER, ranks.index(delegate.rank)


def _is_chair(delegation, delegate):
    if delegate and delegate.role == Role.CHAIR:
        return True
    chair = delegation.meeting.chair_id
    return chair is not None and chair == delegation.country_id


def _kind(delegation, delegate):
    if delegation.presence == Presence.ABSENT:
        return AttendedAs.ABSENT
    if delegate and delegate.rank:
        return _rank_of(delegate)
    if delegation.capacity in AS_CAPACITY:
        return AttendedAs(delegation.capacity)
    return AttendedAs(delegation.presence)


def _rank_of(delegate):
    is_deputy = delegate.rank == Rank.DEPUTY_MINISTER
    if is_deputy and FIRST_DEPUTY.search(delegate.office):
        return AttendedAs.FIRST_DEPUTY_MINISTER
    return AttendedAs(delegate.rank)


def _qualities(delegation, delegate, kind):
    if delegate and delegate.on_behalf_of:
        is_minister = MINISTER.match(delegate.on_behalf_of)
        yield FOR_THE_MINISTER if is_minister else FOR_ANOTHER
    if delegation.capacity in AS_CAPACITY and kind != delegation.capacity:
        yield AS_CAPACITY[delegation.capacity]
    if delegate and delegate.rank and delegate.role == Role.MEMBER:
        yield _("head not stated")
    if delegation.presence == Presence.NOT_STATED:
        yield _("presence not stated")
