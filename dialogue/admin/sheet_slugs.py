"""The slugs that are proposed for what is typed in: 2004-astana-foreign-ministers."""

from dialogue.drafting.slugs import KINDS, slug
from dialogue.models import Commitment, Delegate, Meeting, Outcome
from dialogue.vocabulary import MeetingFormat, Role

ROOM_FOR_A_NUMBER = len("-999")


def proposed_slug(row, taken):
    """A slug for a row that has none, other than those taken."""
    longest = row._meta.get_field("slug").max_length - ROOM_FOR_A_NUMBER
    stem = _cut(STEMS[type(row)](row) or row._meta.model_name, longest)
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def _cut(stem, longest):
    """The whole words of it that have room."""
    if len(stem) <= longest:
        return stem
    return stem[: longest + 1].rpartition("-")[0] or stem[:longest]


def _of_meeting(meeting):
    series = meeting.series
    kind = KINDS.get(series.slug, series.slug) if series else "meeting"
    return "-".join([*_when_and_where(meeting), kind])


def _of_delegate(delegate):
    if delegate.role in {Role.HEAD, Role.CHAIR}:
        return "head"
    return delegate.rank or slug(delegate.office) or delegate.role


def _of_outcome(outcome):
    return slug(outcome.heading)


def _of_commitment(commitment):
    outcome = commitment.outcome
    return "-".join([*_when_and_where(outcome.meeting), outcome.slug])


def _when_and_where(meeting):
    year = str(meeting.starts_on.year) if meeting.starts_on else "undated"
    is_online = meeting.format == MeetingFormat.ONLINE
    elsewhere = "online" if is_online else "place-not-stated"
    return [year, slug(meeting.city) or elsewhere]


STEMS = {
    Meeting: _of_meeting,
    Delegate: _of_delegate,
    Outcome: _of_outcome,
    Commitment: _of_commitment,
}
