"""A sheet that no browser would send gets an answer, never a fault."""

import pytest

from dialogue.models import Meeting, Outcome
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import make_commitment, make_delegate, make_outcome

pytestmark = pytest.mark.django_db

HUGE = "9" * 30
FIELDS = [
    "series",
    "documents",
    "starts_on",
    "weekday",
    "names",
    "seen",
    "reason",
    "outcomes-TOTAL_FORMS",
    "outcomes-INITIAL_FORMS",
    "outcomes-0-id",
    "outcomes-0-order",
    "outcomes-0-topics",
    "outcomes-0-commitments-TOTAL_FORMS",
    "outcomes-0-commitments-0-quantity",
    "outcomes-0-citations-TOTAL_FORMS",
]


@pytest.mark.parametrize("name", FIELDS)
def test_any_value(admin_client, name):
    meeting = make_draft()
    make_commitment(outcome=make_outcome(meeting=meeting))
    page = admin_client.get(sheet_of(meeting))

    for button, value in [("_save", "abc"), ("_save", HUGE), ("_add", "\0")]:
        response = press(admin_client, page, button, **{name: value})
        assert response.status_code in {200, 302, 400}


@pytest.mark.parametrize("button", ["_save", "_continue", "_add", "_cite", "_members"])
def test_nothing_but_a_button(admin_client, button):
    meeting = make_delegate().delegation.meeting

    for url in [sheet_of(), sheet_of(meeting)]:
        response = admin_client.post(url, {button: "delegations"})
        assert response.status_code == 200

    assert Meeting.objects.get().delegations.count() == 1


def test_a_row_of_another_meeting_is_not_taken(admin_client):
    mine, other = (
        make_outcome(meeting=make_draft(), heading="Mine"),
        make_outcome(meeting=make_draft(), heading="Other"),
    )
    page = admin_client.get(sheet_of(mine.meeting))

    response = press(
        admin_client,
        page,
        "_save",
        **{"outcomes-0-id": other.pk, "outcomes-0-heading": "Stolen"},
    )

    assert len(faults(response)) == 1
    assert {each.heading for each in Outcome.objects.all()} == {"Mine", "Other"}


@pytest.mark.parametrize("key", ["0", "abc", HUGE])
def test_a_page_of_no_meeting(admin_client, key):
    url = sheet_of(make_draft()).replace(str(Meeting.objects.get().pk), key)

    for method in [admin_client.get, admin_client.post]:
        assert method(url).status_code == 302
