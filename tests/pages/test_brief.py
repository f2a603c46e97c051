from datetime import date

import pytest
from django.urls import reverse

from tests.builders import (
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_series,
    make_status_entry,
)

from .record import make_record

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:brief")


def test_tells_of_the_last_meeting_held_and_of_those_to_come(client):
    fm = make_series(slug="fm")
    make_meeting(series=fm, title="Older", starts_on="2004-08-28")
    last = make_meeting(series=fm, title="Last", starts_on="2010-08-07")
    planned = make_meeting(
        series=fm, title="Next", status="planned", starts_on=None, date_precision=""
    )
    make_meeting(series=fm, title="Hidden", starts_on="2019-01-01", publication="draft")

    response = client.get(URL, {"series": "fm"})

    assert response.context["last"] == last
    assert response.context["planned"] == [planned]
    assert "Hidden" not in response.text


def test_what_is_past_due_and_what_was_promised_come_first(client):
    meeting = make_meeting(series=make_series(slug="fm"))
    make_outcome(meeting=meeting, slug="said", order=1)
    promised = make_outcome(meeting=meeting, slug="promised", order=2)
    due = {"due_on": "2007-08-28", "due_basis": "stated"}
    overdue = make_commitment(outcome=promised, **due)
    newer = make_commitment(outcome=make_outcome(meeting=make_meeting("2025-01-01")))

    context = client.get(URL, {"series": "fm"}).context

    assert [outcome.slug for outcome in context["outcomes"]] == ["promised", "said"]
    assert context["promises"] == [overdue, newer]


def test_names_the_head_of_each_delegation_only(client):
    seat = make_delegation(meeting=make_meeting(series=make_series(slug="fm")))
    make_delegate(delegation=seat, role="head", office="Example office of the head")
    make_delegate(delegation=seat, role="member", office="Example office of a member")

    page = client.get(URL, {"series": "fm"}).text

    assert "Example office of the head" in page
    assert "Example office of a member" not in page


@pytest.mark.parametrize(
    ("status", "is_listed"),
    [
        ("announced", True),
        ("under-way", True),
        ("reported-partly-met", True),
        ("no-later-record", True),
        ("reported-met", False),
        ("superseded", False),
    ],
)
def test_lists_promises_until_a_source_says_that_they_were_met(
    client, status, is_listed
):
    outcome = make_outcome(meeting=make_meeting(series=make_series(slug="fm")))
    promise = make_commitment(outcome=outcome)
    make_status_entry(commitment=promise, status="announced", on=date(2015, 5, 1))
    make_status_entry(commitment=promise, status=status, on=date(2016, 5, 1))

    promises = client.get(URL, {"series": "fm"}).context["promises"]

    assert promises == ([promise] if is_listed else [])


def test_for_one_country_it_lists_what_that_country_promised_or_was_promised(client):
    outcome = make_outcome(meeting=make_meeting(series=make_series(slug="fm")))
    tm, kz = make_country("TM"), make_country("KZ", group="central-asia")
    make_country("TM").__class__.objects.update(group="central-asia")
    made = make_commitment(outcome=outcome, slug="made", actors=[tm])
    received = make_commitment(outcome=outcome, slug="got", beneficiaries=[tm, kz])
    make_commitment(outcome=outcome, slug="other", actors=[kz])

    response = client.get(URL, {"series": "fm", "for": "tm"})

    assert {*response.context["promises"]} == {made, received}


@pytest.mark.parametrize(
    "query",
    [
        {"series": "unknown"},
        {"series": "hidden"},
        {"series": ""},
        {"series": "\x00"},
        {"series": "fm", "for": "zz"},
        {"series": "fm", "for": "TM"},
    ],
)
def test_what_is_unknown_is_refused_with_a_sentence(client, query):
    make_meeting(series=make_series(slug="fm"))
    make_meeting(series=make_series(slug="hidden"), publication="draft")

    response = client.get(URL, query)

    assert response.status_code == 400
    assert "This choice cannot be shown." in response.text


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_long_the_record(
    client, django_assert_num_queries, times
):
    make_record(times=times)

    with django_assert_num_queries(20):
        client.get(URL, {"series": "shown"})


def test_what_does_not_fit_on_two_sheets_is_counted(client):
    make_record(times=30)

    response = client.get(URL, {"series": "shown"})

    assert response.context["left_out"] == {"outcomes": 23, "promises": 23}
    assert "and 23 more outcomes" in response.text
    assert "and 23 more commitments" in response.text
