import re

import pytest
from django.urls import reverse

from tests.builders import (
    make_commitment,
    make_country,
    make_meeting,
    make_outcome,
    make_status_entry,
)

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:commitment_list")


def slugs(response):
    return [commitment.slug for commitment in response.context["commitments"]]


def made_in(year, **fields):
    meeting = make_meeting(starts_on=f"{year}-05-01")
    return make_commitment(outcome=make_outcome(meeting=meeting), **fields)


def make_two():
    old = made_in(
        2004,
        slug="old",
        quantity=1000,
        unit="trainees",
        due_on="2007-08-28",
        due_basis="stated",
    )
    old.actors.add(make_country("JP"))
    old.beneficiaries.add(make_country("TM"), make_country("UZ"))
    make_status_entry(commitment=old, on="2005-01-01", status="reported-met")
    make_status_entry(commitment=old, on="2005-01-01", status="announced")
    new = made_in(
        2025,
        slug="new",
        quantity=5,
        unit="US dollars",
        due_on="9999-01-01",
        due_basis="stated",
    )
    new.actors.add(make_country("KZ"), make_country("JP"))


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ({}, ["new", "old"]),
        ({"status": "reported-met"}, ["old"]),
        ({"status": "not-stated"}, ["new"]),
        ({"by": "jp"}, ["new", "old"]),
        ({"by": "jp", "for": "tm"}, ["old"]),
        ({"by": "kz", "for": "tm"}, []),
        ({"unit": "us dollars"}, ["new"]),
        ({"due": "past"}, ["old"]),
        ({"due": "ahead"}, ["new"]),
        ({"year": "2004"}, ["old"]),
    ],
)
def test_lists_newest_first_what_the_address_asks_for(client, query, left):
    make_two()

    response = client.get(URL, query)

    assert response.status_code == 200
    assert slugs(response) == left


def test_what_was_promised_between_two_years_is_listed_in_neither(client):
    make_two()
    meeting = make_meeting(
        starts_on="2004-01-01", ends_on="2006-01-01", date_precision="between"
    )
    make_commitment(outcome=make_outcome(meeting=meeting), slug="some-time")

    assert slugs(client.get(URL, {"year": "2004"})) == ["old"]


@pytest.mark.parametrize(
    "query",
    [
        {"status": "announced"},
        {"by": "JP"},
        {"for": "xx"},
        {"unit": "yen"},
        {"due": "not-stated"},
        {"year": "9" * 400},
        {"unit": "a\0b"},
    ],
)
def test_what_no_commitment_has_is_said_to_be_unknown(client, query):
    make_two()

    response = client.get(URL, query)

    assert response.status_code == 400
    assert slugs(response) == []


def test_each_way_to_stand_has_words_and_a_mark_of_its_own(client):
    make_status_entry(status="no-later-record", on="2026-11-27")
    make_status_entry(status="reported-met")
    make_commitment()

    page = client.get(URL).text

    assert '"status status--no-later-record">No later record found, last looked' in page
    assert '"status status--reported-met">Reported met · ' in page
    assert '"status status--not-stated">Status not stated' in page


def test_says_how_far_off_a_due_date_is_beside_the_day(client):
    make_commitment(due_on="2007-08-28", due_basis="stated")

    page = client.get(URL).text

    assert re.search(r">28 August 2007</time> \(stated\), .+ years ago", page)


def test_figures_are_those_of_what_is_listed(client):
    make_two()
    make_commitment(quantity=500, unit="trainees", comparator="more-than")

    everything = client.get(URL)
    by_japan = client.get(URL, {"by": "jp", "unit": "trainees"})

    assert "Sum: more than 1,500 trainees" in everything.text
    assert "a sum is no total of what was given" in everything.text
    assert [row.unit for row in by_japan.context["units"]] == ["trainees"]
    assert "Sum:" not in by_japan.text


def test_without_figures_there_is_no_table_of_them(client):
    make_commitment()

    assert "Figures by unit" not in client.get(URL).text


def test_the_file_has_what_the_list_was_narrowed_to(client):
    make_two()

    page = client.get(URL, {"by": "jp", "due": "past"}).text

    assert 'href="/commitments.csv?by=jp&amp;due=past"' in page
