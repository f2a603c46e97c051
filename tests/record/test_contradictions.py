"""The disagreements that docs/method.md lists are where it says."""

import re

import pytest
from django.conf import settings
from django.urls import reverse

from dialogue.models import Citation, DocumentText
from dialogue.vocabulary import Stance

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("record")]

PAGE = (settings.BASE_DIR / "docs/method.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d+)\. (.+?) \| (.+) \|$", PAGE, re.MULTILINE)


@pytest.fixture
def page(client):
    return client.get(reverse("dialogue:method")).text


def test_all_fifteen_are_listed_and_have_a_place():
    assert [int(number) for number, _words, _places in ROWS] == [*range(1, 16)]
    assert all(re.findall("`(.+?)`", places) for _number, _words, places in ROWS)


@pytest.mark.parametrize(("number", "words", "places"), ROWS)
def test_each_is_a_contradicting_citation_or_a_paragraph(number, words, places, page):
    for place in re.findall("`(.+?)`", places):
        if place.startswith("/method/#"):
            assert f'<h3 id="{place.removeprefix("/method/#")}"' in page
        else:
            rivals = Citation.objects.filter(stance=Stance.CONTRADICTS)
            rival = rivals.filter(key__startswith=f"{place}.").first()
            assert rival, place
            assert rival.claim and rival.note


def test_each_contradiction_has_the_reason_of_the_editors():
    without = Citation.objects.filter(stance=Stance.CONTRADICTS, note="")

    assert [*without] == []


def test_what_the_method_page_links_to_was_read(page):
    linked = set(re.findall(r'<a href="(https?://[^"]+)"', page))
    read = DocumentText.objects.exclude(retrieved_on=None)

    assert linked
    addresses = set(read.values_list("address", flat=True))
    assert {address.replace("&amp;", "&") for address in linked} - addresses == set()
