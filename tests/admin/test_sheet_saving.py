"""What is saved of a sheet, what goes, and what is held."""

import pytest

from dialogue.models import (
    Commitment,
    Delegation,
    Meeting,
    Outcome,
    Proposal,
)
from tests.admin.desk import address
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import (
    make_commitment,
    make_country,
    make_delegation,
    make_meeting,
    make_outcome,
)

pytestmark = pytest.mark.django_db


def test_a_row_that_is_ticked_goes_with_all_below_it(admin_client):
    meeting = make_draft()
    make_commitment(outcome=make_outcome(meeting=meeting))
    make_outcome(meeting=meeting, heading="It stays")
    page = admin_client.get(sheet_of(meeting))

    response = press(
        admin_client,
        page,
        "_save",
        **{
            "outcomes-0-DELETE": "on",
            "outcomes-0-heading": "",
            "outcomes-0-commitments-0-action": "",
        },
    )

    assert faults(response) == []
    assert [outcome.heading for outcome in Outcome.objects.all()] == ["It stays"]
    assert Commitment.objects.count() == 0


def test_what_was_public_has_no_box_to_delete_it(admin_client):
    outcome = make_outcome(meeting=make_meeting())
    page = admin_client.get(sheet_of(outcome.meeting))

    press(admin_client, page, "_save", **{"outcomes-0-DELETE": "on"})

    assert "outcomes-0-DELETE" not in page.text
    assert Outcome.objects.exists()


def test_a_delegation_for_each_of_the_six(admin_client):
    codes = ["JP", "KZ", "KG", "TJ", "TM", "UZ"]
    six = [make_country(code) for code in codes]
    make_country("AF")
    meeting = make_delegation(meeting=make_draft(), country=six[0]).meeting
    page = admin_client.get(sheet_of(meeting))

    page = press(admin_client, page, "_members", "delegations")
    assert Delegation.objects.count() == 1
    response = press(admin_client, page, "_save")

    assert faults(response) == []
    seats = {delegation.country.code for delegation in meeting.delegations.all()}
    assert seats == {*codes}


def test_what_readers_see_is_held_until_it_is_accepted(admin_client):
    meeting = make_meeting(title="Before")
    page = admin_client.get(sheet_of(meeting))

    response = press(admin_client, page, "_save", title="Typed", reason="Misspelt.")

    held = Proposal.objects.get()
    assert (response.url, held.reason) == (address(held), "Misspelt.")
    assert Meeting.objects.get().title == "Before"


def test_links_lead_to_the_page(admin_client):
    meeting = make_draft()

    assert sheet_of() in admin_client.get(address(type(meeting), "changelist")).text
    assert sheet_of(meeting) in admin_client.get(address(meeting)).text
