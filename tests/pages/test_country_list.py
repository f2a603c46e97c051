"""The countries, and where the meetings were held."""

import re

import pytest
from django.urls import reverse

from tests.builders import make_country, make_meeting

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:country_list")


def words_of(page, opening):
    """The words of each element that opens so, with single spaces."""
    parts = page.split(opening)[1:]
    return [
        " ".join(re.sub(r"<[^>]*>", " ", part.partition(">")[2]).split())
        for part in parts
    ]


def make_places():
    kazakhstan, japan = make_country("KZ", name="Kazakhstan"), make_country()
    for city in ["Astana", "Astana", "Almaty", ""]:
        make_meeting(city=city, host=kazakhstan, format="in-person")
    make_meeting(city="Astana", host=kazakhstan, status="cancelled")
    make_meeting(city="Astana", host=kazakhstan, publication="draft")
    make_meeting(city="", host=japan, format="online")
    make_meeting(city="Sofia", host=make_country("BG", name="Bulgaria"))


def test_the_list_tells_cities_with_counts(client):
    make_places()

    page = client.get(URL).text

    japan, kazakhstan = words_of(page, '<li class="capitals-row')

    assert kazakhstan.startswith(
        "Kazakhstan KZ · 4 meetings Astana 2 Almaty 1 City not stated 1"
    )
    assert japan == "JP JP · 0 meetings"
    assert "1 in another country, 1 online, 0 where" in page


def test_the_picture_tells_the_same_and_each_mark_is_a_link(client):
    make_places()

    page = client.get(URL).text

    nodes = words_of(page, '<a class="capitals__node')
    assert nodes[0] == "KZ Kazakhstan 4 meetings Astana 2 Almaty 1 City not stated 1"
    links = re.findall(r'class="capitals__node [^"]*" href="([^"]+)"', page)
    assert links == ["/countries/kz/", "/countries/jp/"]


def test_a_country_that_is_none_of_the_six_is_listed_but_not_drawn(client):
    make_places()

    page = client.get(URL).text

    assert page.count("Bulgaria") == 1


def test_without_countries_it_says_so(client):
    page = client.get(URL).text

    assert "<svg" not in page
    assert page.count("No country has been entered yet.") == 2


def test_long_names_break_nothing(client):
    country = make_country("TM", name="Example " * 12)
    make_meeting(host=country, city="x" * 100)

    assert client.get(URL).status_code == 200
