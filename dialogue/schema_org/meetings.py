"""A meeting as an Event."""

from dialogue.models.dates import machine_date
from dialogue.vocabulary import DatePrecision, MeetingFormat, MeetingStatus, Presence

from .things import other_names, thing

STATUSES = {
    MeetingStatus.PLANNED: "EventScheduled",
    MeetingStatus.HELD: "EventScheduled",
    MeetingStatus.POSTPONED: "EventPostponed",
    MeetingStatus.CANCELLED: "EventCancelled",
}
MODES = {
    MeetingFormat.IN_PERSON: "OfflineEventAttendanceMode",
    MeetingFormat.ONLINE: "OnlineEventAttendanceMode",
    MeetingFormat.HYBRID: "MixedEventAttendanceMode",
}


def event(meeting, delegations, absolute):
    """`absolute` makes a whole address of a path.

    The host is where it met, and who organised it no field says.
    """
    return thing(
        "Event",
        name=str(meeting),
        alternateName=other_names(meeting),
        identifier=meeting.slug,
        url=absolute(meeting.get_absolute_url()),
        description=meeting.summary,
        startDate=machine_date(meeting.starts_on, meeting.date_precision),
        endDate=_ends(meeting),
        eventStatus=_term(STATUSES[meeting.status]),
        eventAttendanceMode=_term(MODES.get(meeting.format)),
        location=_place(meeting),
        superEvent=_series(meeting.series, absolute),
        attendee=[_delegation(each) for each in delegations if _was_there(each)],
    )


def _term(name):
    return name and f"https://schema.org/{name}"


def _ends(meeting):
    if meeting.date_precision == DatePrecision.DAY:
        return meeting.ends_on.isoformat()
    return None


def _place(meeting):
    if meeting.format == MeetingFormat.ONLINE or not (meeting.city or meeting.host):
        return None
    address = thing(
        "PostalAddress",
        addressLocality=meeting.city,
        addressCountry=meeting.host and country(meeting.host),
    )
    name = meeting.venue or meeting.city or str(meeting.host)
    return thing("Place", name=name, address=address)


def _series(series, absolute):
    if series is None:
        return None
    url = absolute(series.get_absolute_url())
    return thing("EventSeries", name=str(series), url=url)


def _was_there(delegation):
    return delegation.presence == Presence.PRESENT


def _delegation(delegation):
    """A place cannot attend: it is the state that does."""
    state = country(delegation.country)
    return thing("GovernmentOrganization", name=state["name"], areaServed=state)


def country(row):
    return thing("Country", name=str(row), identifier=row.code)
