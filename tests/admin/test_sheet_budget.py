"""What a sheet costs, however much it holds, and how much it can hold."""

import pytest
from django.contrib.contenttypes.models import ContentType

from dialogue.admin import sheet, sheet_buttons
from dialogue.models import Meeting, Outcome
from tests.admin.desk import address
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_outcome,
    make_person,
    make_series,
    make_status_entry,
    make_topic,
)

pytestmark = pytest.mark.django_db

CODES = [f"{first}{second}" for first in "ABC" for second in "ABCDEFGHIJ"]


def full_meeting(how_many):
    """A meeting with so many rows of each kind, each with all that it can name."""
    meeting = make_draft(series=make_series(), chair=make_country("KZ"))
    for code in CODES[:how_many]:
        country = make_country(code)
        delegation = make_delegation(meeting=meeting, country=country)
        delegate = make_delegate(delegation=delegation, person=make_person())
        outcome = make_outcome(
            meeting=meeting, topics=[make_topic()], countries=[country]
        )
        commitment = make_commitment(
            outcome=outcome, actors=[country], beneficiaries=[country]
        )
        make_status_entry(commitment=commitment)
        make_citation("presence", delegation=delegation)
        make_citation("office", delegate=delegate)
        make_citation("kind", outcome=outcome)
        make_citation("actors", commitment=commitment)
    return meeting


@pytest.mark.parametrize("how_many", [1, 30])
def test_it_opens_at_the_same_cost(admin_client, django_assert_num_queries, how_many):
    meeting = full_meeting(how_many)

    with django_assert_num_queries(22):
        page = admin_client.get(sheet_of(meeting))

    assert len(page.context["sheet"].rows) == 1 + 4 * how_many


@pytest.mark.parametrize("how_many", [1, 30])
def test_one_change_costs_the_same_to_save(
    admin_client, django_assert_num_queries, how_many
):
    page = admin_client.get(sheet_of(full_meeting(how_many)))
    ContentType.objects.get_for_model(Meeting)  # asked once for all, for the log

    with django_assert_num_queries(136):
        response = press(
            admin_client, page, "_save", **{"outcomes-0-heading": "Changed"}
        )

    assert faults(response) == []
    assert Outcome.objects.filter(heading="Changed").exists()


@pytest.fixture
def room(monkeypatch):
    """A page with room for three rows, the meeting among them."""
    for module in [sheet, sheet_buttons]:
        monkeypatch.setattr(module, "MOST_ROWS", 3)


def test_what_a_page_cannot_hold_is_not_added(admin_client, room):
    meeting = make_draft()
    for _ in range(2):
        make_outcome(meeting=meeting)
    page = admin_client.get(sheet_of(meeting))

    page = press(admin_client, page, "_add", "delegations", title="Typed")

    (sentence,) = faults(page)
    assert sentence.startswith("This page has room for 3 rows and new citations")
    assert page.context["sheet"].form["title"].value() == "Typed"
    assert len(page.context["sheet"].rows) == 3


def test_a_meeting_that_is_too_large_is_sent_to_its_form(admin_client, room):
    meeting = make_draft()
    for _ in range(3):
        make_outcome(meeting=meeting)

    response = admin_client.get(sheet_of(meeting), follow=True)

    assert response.redirect_chain == [(address(meeting), 302)]
    assert "more than 3 parts" in response.text


def test_more_than_a_page_would_send_is_refused(admin_client, room):
    page = admin_client.get(sheet_of(make_draft()))

    response = press(admin_client, page, "_save", **{"outcomes-TOTAL_FORMS": 4})

    assert response.status_code == 400
