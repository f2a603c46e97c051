"""What no source held here tells of a record: its open questions."""

from dialogue.models import (
    Commitment,
    Country,
    Delegate,
    Delegation,
    DocumentText,
    Meeting,
    Series,
    StatusEntry,
)
from dialogue.vocabulary import (
    MEMBER_GROUPS,
    CommitmentStatus,
    DatePrecision,
    Language,
    MeetingFormat,
    MeetingStatus,
    Presence,
    SeriesLevel,
)

# Where each of the six has a seat, so that it is asked of each whether it came.
SEATED = [SeriesLevel.LEADERS, SeriesLevel.MINISTERS, SeriesLevel.SENIOR_OFFICIALS]


class OpenQuestions:
    """Asks of each record what is not known of it."""

    def __init__(self):
        members = Country.objects.filter(group__in=MEMBER_GROUPS)
        self._members = dict(members.order_by("code").values_list("code", "name"))
        self._levels = dict(Series.objects.values_list("slug", "level"))

    def of(self, record):
        """A sentence for each thing that is not known."""
        if record.root.model is Meeting:
            if record.root.fields.get("status") == MeetingStatus.HELD:
                yield from self._of_a_meeting_held(record)
            yield from _of_commitments(record)
        for text in record.of(DocumentText):
            if not text.fields.get("retrieved_on"):
                language = Language(text.fields["language"]).label
                yield f"A text of it is only named ({language}); where does it stand?"

    def _of_a_meeting_held(self, record):
        fields = record.root.fields
        if fields.get("date_precision") != DatePrecision.DAY:
            yield "On which day was it?"
        for name in ["format", "chair", *_place(fields)]:
            if not fields.get(name):
                yield f"No source states the {name}."
        yield from self._of_seats(record)

    def _of_seats(self, record):
        seats = {row.fields["country"][0]: row for row in record.of(Delegation)}
        [level] = [self._levels.get(s) for s in record.root.fields.get("series", [""])]
        for code, name in self._members.items() if level in SEATED else ():
            if code not in seats:
                yield f"Did {name} take part?"
        for code, seat in seats.items():
            name = self._members.get(code, code)
            if seat.fields.get("presence", Presence.NOT_STATED) == Presence.NOT_STATED:
                yield f"Was {name} present?"
        for delegate in record.of(Delegate):
            if delegate.fields.get("rank") and not delegate.fields.get("person"):
                yield f"Who was the {delegate.fields['office']}?"


def _place(fields):
    is_online = fields.get("format") == MeetingFormat.ONLINE
    return [] if is_online else ["city", "host"]


def _turn(entry):
    """Entries of one day stand in the order of the closed list."""
    on, status = entry
    return on, CommitmentStatus.values.index(status)


def _of_commitments(record):
    entries = {}
    for row in record.of(StatusEntry):
        [slug] = row.fields["commitment"]
        entries.setdefault(slug, []).append((row.fields["on"], row.fields["status"]))
    for row in record.of(Commitment):
        slug = row.fields["slug"]
        log = sorted(entries.get(slug, []), key=_turn)
        if not log or log[-1][1] == CommitmentStatus.NO_LATER_RECORD:
            yield f"What became of “{row.fields['action']}”?"
