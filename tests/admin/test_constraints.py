"""What the database would refuse, an editor reads as a sentence on the page."""

import pytest

from dialogue.models import Delegation, Meeting
from tests.admin.desk import address, faults, save
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_passage,
    make_series,
    make_topic,
)

pytestmark = pytest.mark.django_db

HEAD = {"slug": "a", "office": "Minister", "role": "head"}


def test_in_person_without_a_host(admin_client):
    meeting = make_meeting(format="", host=None)

    response = save(admin_client, address(meeting), format="in-person")

    assert faults(response) == ["A meeting in person has a host country."]


def test_dates_out_of_order(admin_client):
    response = save(admin_client, address(make_meeting()), ends_on="2001-01-01")

    assert faults(response) == [
        "A meeting has both dates or none, and cannot end before it starts."
    ]


def test_an_ordinal_that_is_taken(admin_client):
    taken = make_meeting(series=make_series(), ordinal=3)
    meeting = make_meeting(series=taken.series)

    response = save(admin_client, address(meeting), ordinal=3)

    assert faults(response) == ["Another meeting of this series has this ordinal."]


def test_a_slug_that_is_taken(admin_client):
    make_topic(slug="water")

    response = save(admin_client, address(make_topic()), slug="water")

    assert faults(response) == ["Topic with this Slug already exists."]


def test_a_country_twice_in_new_rows(admin_client):
    rows = [{"country": make_country().pk}] * 2

    response = save(admin_client, address(make_meeting()), {"delegations": rows})

    assert faults(response) == [
        "Please correct the duplicate data for country.",
        "Please correct the duplicate values below.",
    ]
    assert not Delegation.objects.exists()


def test_a_country_twice_on_a_new_meeting(admin_client):
    rows = [{"country": make_country().pk}] * 2

    response = save(
        admin_client,
        address(Meeting, "add"),
        {"delegations": rows},
        title="M",
        slug="m",
    )

    assert faults(response)[0] == "Please correct the duplicate data for country."
    assert not Meeting.objects.exists()


def test_a_country_that_is_there_already(admin_client):
    delegation = make_delegation()
    rows = [{"country": delegation.country.pk}]

    response = save(admin_client, address(delegation.meeting), {"delegations": rows})

    assert faults(response)[0] == "Please correct the duplicate data for country."


def test_two_heads_in_new_rows(admin_client):
    rows = [HEAD, HEAD | {"slug": "b", "role": "chair"}]

    response = save(admin_client, address(make_delegation()), {"delegates": rows})

    assert faults(response) == [
        "The delegation has a head already; a chair heads it too."
    ]


def test_two_heads_on_a_new_delegation(admin_client):
    fields = {"meeting": make_meeting().pk, "country": make_country().pk}
    rows = [HEAD, HEAD | {"slug": "b"}]

    response = save(
        admin_client, address(Delegation, "add"), {"delegates": rows}, **fields
    )

    assert faults(response) == [
        "The delegation has a head already; a chair heads it too."
    ]


def test_a_second_head(admin_client):
    delegate = make_delegate(role="head")

    response = save(admin_client, address(delegate.delegation), {"delegates": [HEAD]})

    assert "The delegation has a head already; a chair heads it too." in faults(
        response
    )


def test_one_head_and_members(admin_client):
    rows = [HEAD, *(HEAD | {"slug": slug, "role": "member"} for slug in "bc")]

    delegation = make_delegation(meeting=make_meeting(publication="draft"))
    response = save(admin_client, address(delegation), {"delegates": rows})

    assert faults(response) == []


def test_nobody(admin_client):
    rows = [{"slug": "nobody"}]

    response = save(admin_client, address(make_delegation()), {"delegates": rows})

    assert faults(response) == ["A delegate is known by person, by office, or by both."]


def test_a_quantity_without_a_unit(admin_client):
    rows = [{"slug": "c", "action": "Accept", "quantity": "3"}]

    response = save(admin_client, address(make_outcome()), {"commitments": rows})

    assert faults(response) == ["A quantity needs a unit."]


def test_negative_figures(admin_client):
    commitment = make_commitment(quantity=3, unit="projects")
    rows = [{"on": "2015-05-01", "status": "announced", "value": "-1"}]

    response = save(
        admin_client, address(commitment), {"status_entries": rows}, quantity="-3"
    )

    assert faults(response) == [
        "A quantity is not negative.",
        "A value reached is not negative.",
    ]


def test_a_commitment_slug_that_is_taken(admin_client):
    make_commitment(slug="taken")
    rows = [{"slug": "taken", "action": "Accept"}]

    response = save(admin_client, address(make_outcome()), {"commitments": rows})

    assert faults(response) == ["Commitment with this Slug already exists."]


def test_a_citation_twice(admin_client):
    citation = make_citation("city")
    rows = [{"passage": citation.passage.pk, "fact": "city"}]

    response = save(admin_client, address(citation.meeting), {"citations": rows})

    assert "Please correct the duplicate" in faults(response)[0]


def test_a_contradiction_that_does_not_say_what(admin_client):
    row = {"passage": make_passage().pk, "fact": "city", "stance": "contradicts"}

    response = save(admin_client, address(make_meeting()), {"citations": [row]})

    assert faults(response) == ["Say what the contradicting source says instead."]
