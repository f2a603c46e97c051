import re

import pytest
from django.urls import reverse

from tests.builders import make_document, make_meeting, make_series, make_stated_count

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:series_list")


def rows(page):
    """What is said of each series, as the words of each line."""
    lines = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", page, re.DOTALL)
    return {term: _words(html) for term, html in lines}


def _words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def read(client):
    return rows(client.get(URL).text)


def test_lists_series_from_the_top_down_each_with_its_level(client):
    for name, level in [("B", "experts"), ("A", "experts"), ("C", "leaders")]:
        make_meeting(series=make_series(name=name, level=level))

    page = client.get(URL).text

    assert re.findall(r"<h2>.*?>(\w)</a> <span[^>]*>(.*?)</span>", page) == [
        ("C", "Leaders"),
        ("A", "Experts and scholars"),
        ("B", "Experts and scholars"),
    ]


def test_says_what_is_here_and_which_numbers_are_missing(client):
    series = make_series()
    for ordinal in [1, 3, 7]:
        make_meeting(series=series, ordinal=ordinal)
    make_meeting(series=series)
    make_meeting(series=series, status="planned", starts_on=None)
    make_meeting(series=series, status="cancelled")

    said = read(client)

    assert said["Held, on record here"] == (
        "4, 3 of them with a number · Planned: 1 · Cancelled: 1"
    )
    assert said["Numbers"] == "1 to 7 · missing: 2, 4 to 6"
    assert said["Known by number alone"] == "None"
    assert said["Known by more than the number"] == "4 of 8"


def test_names_the_meetings_of_which_only_the_number_is_known(client):
    series = make_series()
    make_meeting(series=series, ordinal=2)
    make_meeting(
        series=series,
        title="First Meeting",
        ordinal=1,
        starts_on="2007-12-13",
        ends_on="2011-12-01",
        date_precision="between",
        city="",
    )

    said = read(client)

    assert said["Numbers"] == "1 to 2 · none missing"
    assert said["Known by number alone"] == (
        "First Meeting · between 13 December 2007 and 1 December 2011"
    )
    assert said["Known by more than the number"] == "1 of 2"


def test_gives_the_latest_count_with_its_document(client):
    series = make_series()
    make_meeting(series=series, ordinal=1)
    for as_of, count, title in [("2016-01-01", 1, "Late"), ("2015-06-01", 1, "Early")]:
        document = make_document(title=title)
        make_stated_count(series=series, document=document, as_of=as_of, count=count)

    said = read(client)["Latest count by a source"]

    assert said == "1 meeting by 1 January 2016 · Late"


def test_says_what_no_source_says(client):
    make_meeting(series=make_series(), starts_on=None, status="planned")

    said = read(client)

    assert said["Numbers"] == "No meeting has a number."
    assert "Known by more than the number" not in said
    assert said["Latest count by a source"] == (
        "No document held says how many there have been."
    )


def test_names_the_meetings_of_no_series(client):
    make_meeting(title="A forum")

    page = client.get(URL).text

    assert page.index("Meetings of no series") < page.index("A forum")


def test_what_is_not_published_counts_for_nothing(client):
    series = make_series()
    make_meeting(series=series, ordinal=1)
    before = client.get(URL).content

    make_meeting(series=series, ordinal=9, publication="draft")
    make_meeting(title="Hidden", publication="review")
    hidden = make_document(publication="draft")
    make_stated_count(series=series, document=hidden, count=99)

    assert client.get(URL).content == before
