"""A meeting as an Event, no more exact than it is known."""

from datetime import date

import pytest

from dialogue.schema_org.meetings import event
from tests.builders import make_country, make_delegation, make_meeting, make_series

pytestmark = pytest.mark.django_db


def absolute(path):
    return f"https://archive.example.org{path}"


def event_of(delegations=(), **fields):
    return event(make_meeting(**fields), delegations, absolute)


def test_a_meeting_says_what_is_known_of_it():
    fields = {
        "slug": "2015-tokyo",
        "title": "Example Meeting",
        "summary": "An example.",
        "series": make_series(slug="fm", name="Example series"),
        "city": "Tokyo",
        "venue": "Example House",
        "host": make_country("JP", name="Japan"),
        "status": "held",
        "format": "in-person",
        "names": {"ja": {"text": "例", "standing": "official", "source": "Example"}},
    }

    assert event_of(starts_on=date(2015, 5, 1), ends_on=date(2015, 5, 2), **fields) == {
        "@type": "Event",
        "name": "Example Meeting",
        "alternateName": ["例"],
        "identifier": "2015-tokyo",
        "url": "https://archive.example.org/meetings/2015-tokyo/",
        "description": "An example.",
        "startDate": "2015-05-01",
        "endDate": "2015-05-02",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Example House",
            "address": {
                "@type": "PostalAddress",
                "addressLocality": "Tokyo",
                "addressCountry": {
                    "@type": "Country",
                    "name": "Japan",
                    "identifier": "JP",
                },
            },
        },
        "superEvent": {
            "@type": "EventSeries",
            "name": "Example series",
            "url": "https://archive.example.org/series/fm/",
        },
    }


def test_what_is_not_known_is_left_out():
    fields = {"city": "", "host": None, "format": "", "status": "planned"}

    assert set(event_of(starts_on=None, **fields)) == {
        "@type",
        "name",
        "identifier",
        "url",
        "eventStatus",
    }


@pytest.mark.parametrize(
    ("precision", "starts"),
    [("month", "2015-05"), ("year", "2015"), ("between", None)],
)
def test_a_date_is_no_more_exact_than_it_is_known(precision, starts):
    days = {"starts_on": date(2015, 5, 1), "ends_on": date(2015, 5, 31)}

    found = event_of(date_precision=precision, **days)

    assert found.get("startDate") == starts
    assert "endDate" not in found


@pytest.mark.parametrize(
    ("status", "term"),
    [
        ("planned", "EventScheduled"),
        ("held", "EventScheduled"),
        ("postponed", "EventPostponed"),
        ("cancelled", "EventCancelled"),
    ],
)
def test_a_status_has_its_term(status, term):
    assert event_of(status=status)["eventStatus"] == f"https://schema.org/{term}"


@pytest.mark.parametrize(
    ("form", "mode"),
    [
        ("in-person", "OfflineEventAttendanceMode"),
        ("online", "OnlineEventAttendanceMode"),
        ("hybrid", "MixedEventAttendanceMode"),
    ],
)
def test_a_format_has_its_term(form, mode):
    term = f"https://schema.org/{mode}"

    assert event_of(format=form)["eventAttendanceMode"] == term


def test_a_meeting_online_has_no_place():
    assert "location" not in event_of(format="online", city="Tokyo")


def test_only_those_who_were_there_attended():
    meeting = make_meeting()
    seats = [
        make_delegation(meeting=meeting, country=make_country(code), presence=presence)
        for code, presence in [
            ("JP", "present"),
            ("TM", "absent"),
            ("UZ", "not-stated"),
        ]
    ]

    assert event(meeting, seats, absolute)["attendee"] == [
        {
            "@type": "GovernmentOrganization",
            "name": "JP",
            "areaServed": {"@type": "Country", "name": "JP", "identifier": "JP"},
        }
    ]
