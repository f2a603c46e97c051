"""The slugs that a draft proposes: 2004-astana-foreign-ministers."""

import re
import unicodedata

from dialogue.vocabulary import MeetingFormat

KINDS = {
    "fm": "foreign-ministers",
    "som": "senior-officials",
    "summit": "summit",
    "tokyo-dialogue": "tokyo-dialogue",
    "experts": "experts",
    "economic-energy": "economic-energy",
    "business": "business",
    "business-rotobo": "business-rotobo",
}


def slug(text: str) -> str:
    """Small Latin letters and hyphens; empty for a name in another script."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:80]


def meeting_slug(draft) -> str:
    series = draft.meeting.series
    kind = KINDS[series.value] if series else "meeting"
    return "-".join([*_when_and_where(draft), kind])


def document_slug(draft) -> str:
    return f"{meeting_slug(draft)}-{draft.release.kind}"


def named_slug(draft, document) -> str:
    return "-".join([*_when_and_where(draft), document.kind.value])


def _when_and_where(draft):
    starts_on = draft.meeting.starts_on
    return [str(starts_on.value.year) if starts_on else "undated", _where(draft)]


def _where(draft):
    meeting = draft.meeting
    if meeting.city:
        return slug(meeting.city.value)
    is_online = meeting.format and meeting.format.value == MeetingFormat.ONLINE
    return "online" if is_online else "place-not-stated"


class Taken:
    """Makes slugs unique among those given before: willingness, willingness-2."""

    def __init__(self):
        self.counts = {}

    def __call__(self, name: str) -> str:
        self.counts[name] = self.counts.get(name, 0) + 1
        count = self.counts[name]
        return name if count == 1 else f"{name}-{count}"
