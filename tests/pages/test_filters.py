"""Lists that a reader narrows by what an address says."""

import pytest
from django.urls import reverse

from tests.builders import (
    make_country,
    make_delegation,
    make_document,
    make_meeting,
    make_series,
    make_text,
    make_topic,
)

pytestmark = pytest.mark.django_db

MEETINGS = reverse("dialogue:meeting_list")
DOCUMENTS = reverse("dialogue:document_list")
ODD = ["unknown", "fm%00", "%ff%fe", "fm'--", "9" * 400, "٣", "fm&series=xx"]


def titles(response):
    return [meeting.title for meeting in response.context["meetings"]]


def options(response, name):
    return [words for _, words in response.context["filters"].fields[name].choices]


def make_two():
    fm, som = make_series(slug="fm", name="Ministers"), make_series(slug="som")
    old = make_meeting(title="Old", series=fm, starts_on="2004-08-28")
    make_delegation(meeting=old, country=make_country("TM", name="Turkmenistan"))
    new = make_meeting(title="New", series=som, starts_on="2019-05-18")
    make_delegation(meeting=new, country=make_country("TM"))
    make_delegation(meeting=new, country=make_country("KZ", name="Kazakhstan"))
    return old, new


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ({"series": "fm"}, ["Old"]),
        ({"series": "FM"}, []),
        ({"country": "tm"}, ["New", "Old"]),
        ({"country": "tm", "year": "2019"}, ["New"]),
        ({"country": "kz", "series": "fm"}, []),
        ({"series": "", "country": ""}, ["New", "Old"]),
        ({"utm_source": "elsewhere"}, ["New", "Old"]),
    ],
)
def test_a_list_has_what_the_address_asks_for(client, query, left):
    make_two()

    response = client.get(MEETINGS, query)

    assert titles(response) == left


def test_a_meeting_is_listed_once_however_many_of_its_outcomes_have_the_topic(client):
    topic = make_topic(slug="wto")
    meeting = make_meeting(title="Once")
    for slug in ["first", "second"]:
        meeting.outcomes.create(slug=slug, heading=slug, kind="decision").topics.add(
            topic
        )

    response = client.get(MEETINGS, {"topic": "wto"})

    assert titles(response) == ["Once"]
    assert options(response, "topic") == ["All", f"{topic.name} (1)"]


def test_a_meeting_known_only_between_two_years_is_listed_in_neither(client):
    make_two()
    make_meeting(
        title="Some time",
        starts_on="2004-08-28",
        ends_on="2018-01-23",
        date_precision="between",
    )

    response = client.get(MEETINGS, {"year": "2004"})

    assert titles(response) == ["Old"]
    assert options(response, "year") == ["All", "2019 (1)", "2004 (1)"]


def test_an_option_says_how_many_rows_it_would_leave_of_what_else_was_chosen(client):
    make_two()

    response = client.get(MEETINGS, {"series": "fm"})

    assert options(response, "country") == [
        "All",
        "Kazakhstan (0)",
        "Turkmenistan (1)",
    ]


def test_what_was_chosen_can_be_taken_away_again_by_a_link(client):
    make_two()

    page = client.get(
        MEETINGS, {"series": "fm", "country": "tm", "page": "1", "x": "y"}
    ).text

    assert f'href="{MEETINGS}?country=tm"' in page
    assert f'href="{MEETINGS}?series=fm"' in page


@pytest.mark.parametrize("word", ODD)
@pytest.mark.parametrize("name", ["series", "country", "year", "topic", "status"])
def test_what_is_unknown_is_named_in_a_page_of_its_own(client, name, word):
    make_two()

    response = client.get(f"{MEETINGS}?{name}={word}")

    assert response.status_code == 400
    assert titles(response) == []
    assert "nothing here is called" in response.text


def test_what_was_asked_for_cannot_become_markup(client):
    response = client.get(MEETINGS, {"series": "<script>alert(1)</script>"})

    assert "<script>alert" not in response.text


def test_what_was_asked_for_is_shown_as_far_as_a_page_can(client):
    page = client.get(f"{MEETINGS}?series=fm%00{'9' * 400}").text

    assert "\x00" not in page
    assert f"“fm\ufffd{'9' * 57}…”" in page


@pytest.mark.parametrize("publication", ["draft", "review", "withdrawn"])
def test_what_only_a_draft_has_is_no_option(client, publication):
    hidden = make_meeting(
        series=make_series(slug="hidden"),
        starts_on="1999-01-01",
        publication=publication,
    )
    make_delegation(meeting=hidden, country=make_country("AA", name="Hidden land"))

    page = client.get(MEETINGS)
    asked = client.get(MEETINGS, {"series": "hidden"})

    assert all(options(page, name) == ["All"] for name in ["series", "country", "year"])
    assert asked.status_code == 400


def test_documents_are_shown_page_by_page_with_what_was_chosen_kept(client):
    for _ in range(51):
        make_text(document=make_document(kind="speech"), language="ja")
    make_document(kind="declaration")

    first = client.get(DOCUMENTS, {"kind": "speech", "language": "ja"})
    second = client.get(DOCUMENTS, {"kind": "speech", "language": "ja", "page": "2"})

    assert len(first.context["documents"]) == 50
    assert 'rel="next" href="?kind=speech&amp;language=ja&amp;page=2"' in first.text
    assert len(second.context["documents"]) == 1


@pytest.mark.parametrize(
    "number", ["0", "-1", "2", "two", "9" * 400, "%00", "1.5", "\u0661"]
)
def test_a_page_that_there_is_not_is_not_found(client, number):
    make_document()

    response = client.get(f"{DOCUMENTS}?page={number}")

    assert response.status_code == 404
