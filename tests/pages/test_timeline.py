"""The timeline: a picture and a list that say the same."""

import re
from html.parser import HTMLParser

import pytest
from django.urls import reverse

from tests.builders import make_meeting, make_series

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:timeline")


class Links(HTMLParser):
    """The links of a page, by whether they stand in a picture; and its headings."""

    def __init__(self, html):
        super().__init__()
        self.drawn, self.listed, self.tab_stops, self.headings = [], [], [], []
        self._drawing = self._heading = False
        self.feed(html.partition("<main")[2].partition("</main>")[0])

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self._drawing |= tag == "svg"
        self._heading |= tag == "h2"
        if tag == "a":
            (self.drawn if self._drawing else self.listed).append(attrs["href"])
        if tag == "a" and self._drawing:
            self.tab_stops += [attrs["href"]] * (attrs.get("tabindex") != "-1")

    def handle_endtag(self, tag):
        self._drawing &= tag != "svg"
        self._heading &= tag != "h2"

    def handle_data(self, words):
        if self._heading:
            self.headings.append(words.strip())


def make_all_kinds():
    series = make_series()
    return [
        make_meeting("2004-08-28", series=series),
        make_meeting("2005-01-01", ends_on="2005-12-31", date_precision="year"),
        make_meeting(
            "2006-02-01", ends_on="2008-03-31", date_precision="between", series=series
        ),
        make_meeting("2010-05-01", status="cancelled"),
        make_meeting("2010-06-01", status="postponed", host=None, city=""),
        make_meeting(None, status="planned", series=series),
    ]


def test_every_meeting_is_drawn_and_listed_by_date(client):
    addresses = [meeting.get_absolute_url() for meeting in make_all_kinds()]

    links = Links(client.get(URL).text)

    meetings = [link for link in links.listed if "/meetings/" in link]
    assert meetings == ["/meetings/", *addresses]
    drawn = [link for link in links.drawn if "/meetings/" in link]
    assert sorted(drawn) == sorted(addresses)


def test_the_list_is_grouped_by_year_and_rounds_nothing(client):
    make_all_kinds()

    headings = Links(client.get(URL).text).headings

    assert headings == [
        "2004",
        "2005",
        "Between 2006 and 2008",
        "2010",
        "Date not stated",
    ]


def test_a_row_tells_date_series_city_and_status(client):
    make_meeting(title="Example meeting", series=make_series(name="Example series"))
    make_meeting("2016-05-01", format="online", host=None, city="", status="cancelled")

    text = re.sub(r"<[^>]+>|\s+", " ", client.get(URL).text.partition("<ol")[2])
    words = " ".join(text.split())

    assert "1 May 2015 Example meeting Example series · Tokyo · Held" in words
    assert "Without a series · Online · Cancelled" in words


def test_a_mark_says_what_it_is_no_more_exactly_than_it_is_known(client):
    make_meeting(
        "2005-01-01", ends_on="2005-12-31", date_precision="year", title="A & B"
    )

    page = client.get(URL).text

    assert "<title>A &amp; B · 2005 · Held</title>" in page
    assert "timeline__mark--held-span" in page


def test_the_picture_is_no_stop_of_the_tab_key_and_hidden_from_screen_readers(client):
    make_all_kinds()

    page = client.get(URL).text

    assert Links(page).tab_stops == []
    assert re.findall(r'<svg class="timeline__picture"[^>]*>', page)[0].endswith(
        'aria-hidden="true">'
    )


def test_the_key_names_every_status(client):
    make_meeting()

    key = client.get(URL).text.partition("<figcaption")[2].partition("</figcaption>")[0]

    assert re.findall(r"</svg>\s*(\w+)", key) == [
        "Held",
        "Planned",
        "Postponed",
        "Cancelled",
    ]


def test_without_meetings_it_says_so(client):
    page = client.get(URL).text

    assert "No meeting has been published yet." in page
    assert "<svg" not in page


@pytest.mark.parametrize("how_many", [1, 30])
def test_long_titles_and_a_heap_of_one_day_break_nothing(client, how_many):
    series = make_series(name="x" * 100)
    for number in range(how_many):
        make_meeting(title=f"{number} {'Example ' * 30}".strip(), series=series)

    assert len(Links(client.get(URL).text).drawn) == how_many + 1
