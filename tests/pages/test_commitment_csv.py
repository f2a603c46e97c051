import csv
from io import StringIO

import pytest
from django.urls import reverse

from tests.builders import make_commitment, make_country, make_status_entry

from .record import make_hidden_beside, make_record, make_tied

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:commitment_csv")


def rows(response):
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


def test_a_row_holds_the_terms_and_the_last_status(client):
    commitment = make_commitment(
        slug="trainees",
        action="Take in trainees, “all”",
        quantity=1000,
        unit="trainees",
        comparator="=",
        scope="total",
    )
    commitment.actors.add(make_country("JP"))
    commitment.beneficiaries.add(make_country("TM"), make_country("UZ"))
    make_status_entry(commitment=commitment, status="under-way", value=600)

    response = client.get(URL)

    (row,) = rows(response)
    stated = {name: value for name, value in row.items() if value}
    meeting = commitment.outcome.meeting
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert stated == {
        "commitment": "trainees",
        "promise": "Take in trainees, “all”",
        "promised_by": "JP",
        "promised_to": "TM UZ",
        "comparator": "exactly",
        "quantity": "1000",
        "unit": "trainees",
        "scope": "total",
        "due_basis": "none",
        "status": "under-way",
        "status_on": "2015-05-01",
        "value_reached": "600",
        "meeting": meeting.slug,
        "meeting_starts_on": "2015-05-01",
        "address": "http://testserver/commitments/trainees/",
    }


@pytest.mark.parametrize("active", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_begins_as_a_formula_does(client, active):
    make_commitment(action=active)

    (row,) = rows(client.get(URL))

    assert row["promise"] == f"'{active}"


def test_has_what_the_address_asks_for(client):
    make_commitment(slug="dollars", unit="US dollars", quantity=5)
    make_commitment(slug="yen", unit="yen", quantity=5)

    response = client.get(URL, {"unit": "us dollars"})

    assert [row["commitment"] for row in rows(response)] == ["dollars"]


@pytest.mark.parametrize("word", ["unknown", "<b>", "%00", "%ff%fe", "9" * 400])
def test_what_is_unknown_is_refused_in_a_sentence(client, word):
    response = client.get(f"{URL}?unit={word}")

    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.text.startswith("Unit: nothing here is called “")


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_long_it_is(client, django_assert_num_queries, times):
    shown = make_record(times=times)
    for number in range(1, times):
        make_tied(shown, make_record(slug=f"other-{number}"), number)

    with django_assert_num_queries(10):
        client.get(URL)


def test_a_draft_leaves_no_trace(client):
    shown = make_record()
    before = client.get(URL).content
    for state in ["draft", "review", "withdrawn"]:
        make_record(slug=f"hidden-{state}", publication=state, mark="Hidden")
    make_hidden_beside(shown, "draft")

    assert client.get(URL).content == before


def test_an_empty_archive_has_a_file_of_column_names(client):
    response = client.get(URL)

    assert response.status_code == 200
    assert rows(response) == []
