"""Attendance as a file."""

import csv
from io import StringIO

import pytest
from django.urls import reverse

from dialogue.views.attendance_columns import COLUMNS
from tests.builders import (
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_person,
    make_series,
)

from .record import make_hidden_beside, make_record

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:attendance_csv")


def lines(response):
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def make_seat(**delegate):
    meeting = make_meeting(slug="old", title="Old", series=make_series(slug="fm"))
    seat = make_delegation(meeting=meeting, country=make_country("TM"))
    return make_delegate(delegation=seat, role="head", rank="ambassador", **delegate)


def test_a_line_holds_one_country_at_one_meeting(client):
    make_seat(
        person=make_person(name="Example Ñandú"),
        office="Ambassador, in Tokyo",
        on_behalf_of="Foreign Minister of Example",
    )

    japan, turkmenistan = lines(client.get(URL))

    assert turkmenistan == {
        "meeting": "old",
        "meeting_title": "Old",
        "series": "fm",
        "ordinal": "",
        "starts_on": "2015-05-01",
        "ends_on": "2015-05-01",
        "date_precision": "day",
        "city": "Tokyo",
        "country": "TM",
        "capacity": "",
        "presence": "present",
        "person": "Example Ñandú",
        "office": "Ambassador, in Tokyo",
        "rank": "ambassador",
        "on_behalf_of": "Foreign Minister of Example",
        "role": "head",
        "chair": "",
        "attended_as": "Ambassador, on behalf of the minister",
        "address": "http://testserver/meetings/old/#delegation-tm",
    }
    assert (japan["presence"], japan["attended_as"]) == ("", "Not stated")
    assert japan["address"] == "http://testserver/meetings/old/"


def test_the_file_is_one_that_spreadsheets_read_and_browsers_save(client):
    make_seat()

    response = client.get(URL)

    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="attendance.csv"'
    assert response.content.startswith(b"\xef\xbb\xbfmeeting,meeting_title,")
    assert response.content.count(b"\n") == response.content.count(b"\r\n") == 3


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_runs_as_a_formula(client, start):
    make_seat(office=f"{start}HYPERLINK(1)")

    office = lines(client.get(URL))[1]["office"]

    assert office == f"'{start}HYPERLINK(1)"


def test_filters_of_the_page_hold_for_the_file(client):
    make_seat()
    make_meeting(slug="new", series=make_series(slug="som"))

    found = lines(client.get(URL, {"series": "fm", "country": "tm"}))

    assert [(line["meeting"], line["country"]) for line in found] == [("old", "TM")]


@pytest.mark.parametrize("word", ["unknown", "%00", "%ff%fe", "9" * 400, "<b>"])
@pytest.mark.parametrize("name", ["series", "country"])
def test_what_is_unknown_is_refused_in_one_sentence(client, name, word):
    make_seat()

    response = client.get(f"{URL}?{name}={word}")

    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert "nothing here is called" in response.text


def test_the_page_says_what_each_column_means(client):
    page = client.get(reverse("dialogue:attendance")).text

    assert [c.name for c in COLUMNS if f"<code>{c.name}</code>" not in page] == []


def test_a_draft_leaves_no_trace(client):
    shown = make_record()
    before = client.get(URL).content
    for state in ["draft", "review", "withdrawn"]:
        make_record(slug=f"hidden-{state}", publication=state, mark="Hidden")
    make_hidden_beside(shown, "draft")

    assert client.get(URL).content == before


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_long_it_is(client, django_assert_num_queries, times):
    for number in range(times):
        make_record(slug=f"shown-{number}")

    with django_assert_num_queries(6):
        client.get(URL)
