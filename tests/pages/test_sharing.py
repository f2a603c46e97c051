"""What a page says of itself to those who link to it, and to machines."""

import json
import re
import struct
from html.parser import HTMLParser

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse

from .record import ADDRESSES, make_record

pytestmark = pytest.mark.django_db

KINDS = {
    "home": "WebSite",
    "meeting_detail": "Event",
    "document_detail": "CreativeWork",
    "person_detail": "Person",
}
IMAGE = "http://testserver/static/img/card.png"


class Head(HTMLParser):
    """The title of a page, its links, and what its meta elements say."""

    def __init__(self, html):
        super().__init__()
        self.title, self.said, self.links = "", {}, {}
        self._in_title = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        # The parts of a picture have titles too.
        self._in_title = tag == "title" and not self.title
        if tag == "meta":
            name = attrs.get("property") or attrs.get("name")
            self.said[name] = attrs.get("content")
        if tag == "link":
            self.links[attrs["rel"]] = attrs["href"]

    def handle_data(self, text):
        if self._in_title:
            self.title += text

    def handle_endtag(self, tag):
        self._in_title = False


def address(name):
    return reverse(f"dialogue:{name}", kwargs=ADDRESSES[name])


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_page_names_its_one_address(client, name):
    make_record()

    head = Head(client.get(address(name), {"from": "elsewhere"}).text)

    whole = f"http://testserver{address(name)}"
    assert head.links["canonical"] == head.said["og:url"] == whole


# A meeting describes itself by the summary that its editors wrote.
@pytest.mark.parametrize(
    "name", [name for name in ADDRESSES if name != "meeting_detail"]
)
def test_a_page_describes_itself_in_a_line_or_two(client, name):
    make_record()

    description = Head(client.get(address(name)).text).said["description"]

    assert 50 <= len(description) <= 160


def test_no_two_kinds_of_page_describe_themselves_alike(client):
    make_record()

    heads = [Head(client.get(address(name)).text) for name in ADDRESSES]

    described = [head.said["description"] for head in heads]
    assert sorted(described) == sorted(set(described))


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_card_says_what_the_page_says(client, name):
    make_record()

    head = Head(client.get(address(name)).text)

    title, _, site = head.title.rpartition(" · ")
    assert head.said["og:title"] == title.strip()
    assert head.said["og:site_name"] == site.strip()
    assert head.said["og:description"] == head.said["description"]
    assert head.said["og:image"] == IMAGE
    assert head.said["og:image:alt"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("home", "website"),
        ("meeting_list", "website"),
        ("meeting_detail", "article"),
        ("person_detail", "profile"),
    ],
)
def test_a_card_says_what_kind_of_page_it_is(client, name, kind):
    make_record()

    assert Head(client.get(address(name)).text).said["og:type"] == kind


def test_no_title_ends_the_element_that_it_stands_in(client):
    meeting = make_record()
    meeting.title = """Example "quoted" & 'so' > </script>"""
    meeting.save()

    page = client.get(meeting.get_absolute_url()).text

    assert Head(page).said["og:title"].startswith("Example \"quoted\" & 'so' >")
    assert page.count("</script>") == 1


def test_the_card_is_small_and_of_the_size_that_it_says():
    with open(finders.find("img/card.png"), "rb") as file:
        picture = file.read()

    assert struct.unpack(">II", picture[16:24]) == (1200, 630)
    assert len(picture) < 60_000


@pytest.mark.parametrize("name", ADDRESSES)
def test_machines_read_what_the_page_is_about(client, name):
    make_record()

    page = client.get(address(name)).text

    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    kinds = [json.loads(block)["@type"] for block in blocks]
    assert kinds == ([KINDS[name]] if name in KINDS else [])
