"""What is refused of a sheet names record and field, and nothing typed is lost."""

import pytest

from dialogue.models import (
    Delegate,
    Revision,
)
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of, type_in
from tests.builders import (
    make_country,
    make_delegate,
    make_delegation,
    make_outcome,
)

pytestmark = pytest.mark.django_db


def test_a_fault_names_record_and_field_and_keeps_all(admin_client):
    delegation = make_delegation(
        meeting=make_draft(), country=make_country("KZ", name="Kazakhstan")
    )
    make_delegate(delegation=delegation, office="Ambassador")
    page = admin_client.get(sheet_of(delegation.meeting))

    response = press(
        admin_client,
        page,
        "_save",
        title="Typed",
        **{"delegations-0-delegates-0-rank": "emperor", "delegations-0-presence": ""},
    )

    assert faults(response) == [
        "Delegation Kazakhstan, Presence: This field is required.",
        "Delegate Ambassador, Rank: Select a valid choice. emperor is not one of the "
        "available choices.",
    ]
    assert response.context["sheet"].form["title"].value() == "Typed"
    assert Revision.objects.count() == 0


def test_a_row_without_a_name_is_told_by_what_it_belongs_to(admin_client):
    country = make_country("KZ", name="Kazakhstan")
    meeting = make_delegation(meeting=make_draft(), country=country).meeting
    page = admin_client.get(sheet_of(meeting))

    response = type_in(
        admin_client,
        page,
        ("_add", "delegations-0-delegates"),
        **{"delegations-0-delegates-0-role": "head"},
    )

    assert faults(response) == [
        "Delegation Kazakhstan, delegate: A delegate is known by person, by office, or "
        "by both."
    ]


def test_what_is_typed_below_an_empty_row_asks_for_the_row(admin_client):
    page = admin_client.get(sheet_of(make_draft()))

    response = type_in(
        admin_client,
        page,
        ("_add", "delegations"),
        ("_add", "delegations-0-delegates"),
        **{"delegations-0-delegates-0-office": "Minister"},
    )

    assert faults(response) == ["Delegation, Country: This field is required."]
    assert Delegate.objects.count() == 0


def test_a_country_has_one_delegation(admin_client):
    country = make_country("KZ")
    page = admin_client.get(sheet_of(make_draft()))

    response = type_in(
        admin_client,
        page,
        *[("_add", "delegations")] * 2,
        **{f"delegations-{number}-country": country.pk for number in range(2)},
    )

    assert faults(response) == [
        "Meeting, delegations: This country has a delegation at the meeting already.",
        "Delegation KZ: Please correct the duplicate values below.",
    ]


def test_heads_of_one_delegation_are_one(admin_client):
    delegation = make_delegation(meeting=make_draft())
    page = admin_client.get(sheet_of(delegation.meeting))
    new = [f"delegations-0-delegates-{number}" for number in range(2)]

    response = type_in(
        admin_client,
        page,
        *[("_add", "delegations-0-delegates")] * 2,
        **{f"{prefix}-office": prefix for prefix in new},
        **{f"{prefix}-role": "head" for prefix in new},
    )

    assert faults(response) == [
        "Delegation JP, delegates: The delegation has a head already; a chair heads it "
        "too."
    ]


def test_the_slugs_of_commitments_are_one_each(admin_client):
    meeting = make_draft()
    outcomes = [make_outcome(meeting=meeting) for _ in range(2)]
    page = admin_client.get(sheet_of(meeting))
    new = [f"outcomes-{number}-commitments-0" for number in range(2)]

    response = type_in(
        admin_client,
        page,
        *[("_add", f"outcomes-{number}-commitments") for number in range(2)],
        **{f"{prefix}-action": f"Do {prefix}" for prefix in new},
        **{f"{prefix}-slug": "same" for prefix in new},
    )

    assert faults(response) == [
        "Commitment Do outcomes-1-commitments-0, Slug: Another row of this page has "
        "this already."
    ]
    assert [outcome.commitments.count() for outcome in outcomes] == [0, 0]
