"""The columns of the file of attendance, in their order, each with what it means."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Column:
    """A column of the file; `path` leads from a cell of the table to its value."""

    name: str
    path: str
    meaning: str

    def of(self, cell):
        value = cell
        for step in self.path.split("."):
            value = getattr(value, step, None)
        return value


COLUMNS = [
    Column(
        "meeting",
        "meeting.slug",
        _("The meeting, as in the address of its page."),
    ),
    Column("meeting_title", "meeting.title", _("What this archive calls it.")),
    Column(
        "series",
        "meeting.series.slug",
        _("Its series. Empty when no source says at which level it met."),
    ),
    Column(
        "ordinal",
        "meeting.ordinal",
        _("Its number in the series. Empty when it is not numbered."),
    ),
    Column(
        "starts_on",
        "meeting.starts_on",
        _("The first day, or the earliest it can be. Empty when no source says."),
    ),
    Column(
        "ends_on",
        "meeting.ends_on",
        _("The last day, or the latest it can be."),
    ),
    Column(
        "date_precision",
        "meeting.date_precision",
        _(
            "What the two dates are. day: the first and the last day; "
            "month, year: it lies somewhere in it; between: some time between the two."
        ),
    ),
    Column(
        "city",
        "meeting.city",
        _("Empty when it met online, or when no source says where."),
    ),
    Column("country", "country.code", _("The code of ISO 3166: TM.")),
    Column(
        "capacity",
        "delegation.capacity",
        _("participant, observer or guest. Empty when no source says."),
    ),
    Column(
        "presence",
        "delegation.presence",
        _(
            "present, absent or not-stated. "
            "Empty when the record has no delegation of the country there."
        ),
    ),
    Column(
        "person",
        "attendance.delegate.person",
        _(
            "The head of the delegation; the highest in rank where no source says who "
            "headed it. Empty when no source gives a name."
        ),
    ),
    Column(
        "office",
        "attendance.delegate.office",
        _("The office of that delegate, as the source words it."),
    ),
    Column(
        "rank",
        "attendance.delegate.rank",
        _(
            "leader, minister, deputy-minister, envoy, ambassador, official or expert. "
            "Empty when it cannot be told."
        ),
    ),
    Column(
        "on_behalf_of",
        "attendance.delegate.on_behalf_of",
        _("The office that the delegate sat for, when it was someone else’s."),
    ),
    Column(
        "role",
        "attendance.delegate.role",
        _("head, chair (of the meeting, and so head) or member."),
    ),
    Column("chair", "chair", _("yes when the country chaired the meeting.")),
    Column("attended_as", "attendance.words", _("The words of the table above.")),
    Column(
        "address",
        "address",
        _("Where the delegation stands with its sources; else the meeting."),
    ),
]
