"""A whole meeting, typed in on one page."""

import pytest

from dialogue.exchange.stored_records import rows_of
from dialogue.models import Meeting, Revision
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of, type_in
from tests.builders import make_country, make_series, make_topic

pytestmark = pytest.mark.django_db

TYPED = {
    "title": "A meeting",
    "status": "held",
    "format": "in-person",
    "starts_on": "2015-05-01",
    "ends_on": "2015-05-01",
    "date_precision": "day",
    "city": "Astana",
    "reason": "From the release.",
    "delegations-0-presence": "present",
    "delegations-0-delegates-0-office": "Foreign Minister",
    "delegations-0-delegates-0-role": "head",
    "outcomes-0-heading": "Trainees come",
    "outcomes-0-kind": "announcement",
    "outcomes-0-commitments-0-action": "Accept trainees",
    "outcomes-0-commitments-0-quantity": "1000",
    "outcomes-0-commitments-0-unit": "trainees",
}


def test_a_meeting_is_typed_in(admin_client):
    japan, host = make_country("JP"), make_country("KZ")
    page = admin_client.get(sheet_of())

    response = type_in(
        admin_client,
        page,
        ("_add", "delegations"),
        ("_add", "delegations-0-delegates"),
        ("_add", "outcomes"),
        ("_add", "outcomes-0-commitments"),
        **TYPED,
        **{
            "host": host.pk,
            "series": make_series(slug="fm").pk,
            "delegations-0-country": japan.pk,
            "outcomes-0-topics": [make_topic().pk],
            "outcomes-0-commitments-0-actors": [japan.pk],
        },
    )

    assert faults(response) == []
    meeting = Meeting.objects.get()
    assert [(row["model"], row["fields"].get("slug")) for row in rows_of(meeting)] == [
        ("dialogue.meeting", "2015-astana-foreign-ministers"),
        ("dialogue.delegation", None),
        ("dialogue.delegate", "head"),
        ("dialogue.outcome", "trainees-come"),
        ("dialogue.commitment", "2015-astana-trainees-come"),
    ]
    assert meeting.publication == "draft"
    (revision,) = Revision.objects.all()
    assert (revision.record, revision.reason, revision.means) == (
        "meeting/2015-astana-foreign-ministers",
        "From the release.",
        "form",
    )


def test_a_button_that_makes_room_saves_nothing(admin_client):
    meeting = make_draft(title="Before")
    page = admin_client.get(sheet_of(meeting))

    place = page.context["sheet"].parts["outcomes"].next_anchor
    page = press(admin_client, page, "_add", "outcomes", title="Typed")

    sheet = page.context["sheet"]
    assert sheet.form["title"].value() == "Typed"
    assert [row.prefix for row in sheet.rows] == ["", "outcomes-0"]
    assert faults(page) == []
    assert [row.anchor for row in sheet.rows] == ["meeting", place]
    assert Meeting.objects.get().title == "Before"
    assert Revision.objects.count() == 0


def test_a_row_that_stays_empty_is_not_saved(admin_client):
    meeting = make_draft()
    page = admin_client.get(sheet_of(meeting))

    response = type_in(
        admin_client, page, ("_add", "outcomes"), ("_add", "delegations")
    )

    assert faults(response) == []
    assert (meeting.outcomes.count(), meeting.delegations.count()) == (0, 0)
    assert Revision.objects.count() == 1


def test_a_weekday_is_checked_and_not_kept(admin_client):
    meeting = make_draft(starts_on="2004-08-28")
    page = admin_client.get(sheet_of(meeting))

    page = press(admin_client, page, "_save", weekday="Friday")
    (sentence,) = faults(page)
    response = press(admin_client, page, "_save", weekday="土")

    assert sentence.startswith("Meeting, Weekday as printed: 28 August 2004 was a Sat")
    assert faults(response) == []
