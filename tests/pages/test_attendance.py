"""Who came to which meeting, and at what rank."""

import pytest
from django.urls import reverse

from tests.builders import (
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_series,
)

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:attendance")
ODD = ["unknown", "tm%00", "%ff%fe", "tm'--", "9" * 400, "٣", "TM"]


def words(response):
    """The table as it is read: (meeting, words of its cells)."""
    return [
        (meeting.title, [cell.attendance.words for cell in cells])
        for meeting, cells in response.context["table"].rows
    ]


def codes(response):
    return [country.code for country in response.context["table"].countries]


def make_two():
    """Ministers in 2004, to which Turkmenistan sent an ambassador, and officials."""
    fm, som = make_series(slug="fm", name="Ministers"), make_series(slug="som")
    tm, kz = make_country("TM", name="Turkmenistan"), make_country("KZ")
    old = make_meeting(title="Old", slug="old", series=fm, starts_on="2004-08-28")
    seat = make_delegation(meeting=old, country=tm)
    make_delegate(
        delegation=seat,
        role="head",
        rank="ambassador",
        on_behalf_of="Foreign Minister of Example",
    )
    new = make_meeting(title="New", series=som, starts_on="2019-05-18")
    make_delegation(meeting=new, country=kz)
    return old, new


def test_meetings_stand_in_rows_oldest_first_and_the_six_in_columns(client):
    make_two()

    response = client.get(URL)

    assert codes(response) == ["JP", "KZ", "TM"]
    assert words(response) == [
        ("Old", ["Not stated", "Not stated", "Ambassador, on behalf of the minister"]),
        ("New", ["Not stated", "Present, rank not stated", "Not stated"]),
    ]


def test_words_lead_to_the_delegation_and_its_sources(client):
    make_two()

    page = client.get(URL).text

    assert (
        '<a class="attended attended--ambassador"'
        ' href="/meetings/old/#delegation-tm">'
        "Ambassador, on behalf of the minister</a>" in page
    )


def test_another_country_has_a_column_when_it_sat_at_a_meeting_shown(client):
    old, _new = make_two()
    make_delegation(meeting=old, country=make_country("AF"), capacity="guest")

    assert codes(client.get(URL)) == ["JP", "KZ", "TM", "AF"]
    assert codes(client.get(URL, {"series": "som"})) == ["JP", "KZ", "TM"]
    assert codes(client.get(URL, {"series": "som", "country": "af"})) == ["AF"]


def test_a_country_chosen_keeps_the_meetings_where_nothing_is_stated_of_it(client):
    make_two()

    response = client.get(URL, {"country": "tm"})

    assert words(response) == [
        ("Old", ["Ambassador, on behalf of the minister"]),
        ("New", ["Not stated"]),
    ]
    said = "Of 1 of 2 a document held says whether or how Turkmenistan attended."
    assert said in response.text


def test_the_count_of_a_series_is_that_of_the_rows_it_would_show(client):
    make_two()

    response = client.get(URL, {"country": "tm"})

    options = dict(response.context["filters"].fields["series"].choices)
    assert options["som"].endswith("(1)")


def test_a_meeting_of_which_nothing_is_known_says_so_in_its_row(client):
    make_country("TM")
    make_meeting()

    assert "No document held says who attended." in client.get(URL).text


@pytest.mark.parametrize("status", ["planned", "postponed", "cancelled"])
def test_a_meeting_that_was_not_held_has_no_row(client, status):
    make_meeting(status=status)

    assert words(client.get(URL)) == []


def test_the_list_tells_country_by_country_what_the_table_tells(client):
    old, _new = make_two()
    make_delegation(meeting=old, country=make_country("AF"), capacity="guest")

    response = client.get(URL, {"view": "list"})

    told = {
        country.code: [cell.attendance.words for cell in cells]
        for country, cells, _left_out in response.context["table"].columns
    }
    rows = [cells for _meeting, cells in words(client.get(URL))]
    assert told["TM"] == [cells[2] for cells in rows]
    assert told["AF"] == ["Guest"]
    assert "<table" not in response.text
    assert "Not stated at 1 other meeting." in response.text


def test_links_between_the_forms_keep_what_was_chosen(client):
    make_two()

    page = client.get(URL, {"country": "tm", "view": "list"}).text

    assert f'href="{URL}?country=tm"' in page
    assert 'href="?view=list&amp;country=tm" aria-current="page"' in page
    assert 'href="/attendance.csv?country=tm"' in page
    assert '<input type="hidden" name="view" value="list"' in page


@pytest.mark.parametrize("word", ODD)
@pytest.mark.parametrize("name", ["series", "country", "view"])
def test_what_is_unknown_is_named_in_a_page_of_its_own(client, name, word):
    make_two()

    response = client.get(f"{URL}?{name}={word}")

    assert response.status_code == 400
    assert words(response) == []
    assert "nothing here is called" in response.text


def test_the_page_of_a_country_counts_the_ranks_it_came_at(client):
    make_two()

    page = client.get("/countries/tm/").text

    assert '<li class="attended attended--ambassador">Ambassador: 1</li>' in page
    assert f'href="{URL}?country=tm"' in page
