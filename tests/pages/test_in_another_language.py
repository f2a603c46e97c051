"""How the pages stand once the interface is in Japanese: nothing has to be rebuilt."""

from html.parser import HTMLParser

import pytest
from django.urls import reverse
from django.utils import translation

from tests.builders import make_country, make_meeting

from .previews import preview_address, rows_of
from .record import ADDRESSES, make_record

pytestmark = pytest.mark.django_db

VOID = {"meta", "link", "br", "input", "img"}
SOURCE = {"standing": "official", "source": "https://example.org/"}


@pytest.fixture(autouse=True)
def japanese_too(settings):
    settings.LANGUAGES = [("en", "English"), ("ja", "Japanese")]


class Spoken(HTMLParser):
    """Each piece of text of a page, with the language that it is marked to be in."""

    def __init__(self, html):
        super().__init__()
        self.texts, self._languages = [], [("", "")]
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            language = dict(attrs).get("lang", self._languages[-1][1])
            self._languages.append((tag, language))

    def handle_endtag(self, tag):
        assert self._languages.pop()[0] == tag

    def handle_data(self, text):
        within, language = self._languages[-1]
        # A title cannot mark a part of it, nor can a block of data.
        if text.strip() and within not in {"title", "script"}:
            self.texts.append((text.strip(), language))

    def language_of(self, words):
        return {language for text, language in self.texts if words in text}


def address(name, **arguments):
    with translation.override("ja"):
        return reverse(f"dialogue:{name}", kwargs=arguments or ADDRESSES[name])


def test_english_has_no_prefix_and_japanese_has_one(client):
    assert client.get("/meetings/").status_code == 200
    assert address("meeting_list") == "/ja/meetings/"
    assert client.get("/ja/meetings/")["Content-Language"] == "ja"


# The method page shows no record; what it tells of one is a text of the interface.
@pytest.mark.parametrize("name", [name for name in ADDRESSES if name != "method"])
def test_every_english_word_of_a_record_is_marked_as_english(client, name):
    make_record()
    make_record(slug="earlier")
    make_record(slug="then")

    page = Spoken(client.get(address(name)).text)

    assert page.language_of("Example") <= {"en"}
    assert page.language_of("trainees") <= {"en"}


@pytest.mark.parametrize("name", [name for name in ADDRESSES if "detail" in name])
def test_the_sweep_sees_the_words_of_a_record(client, name):
    make_record()

    page = Spoken(client.get(address(name)).text)

    assert page.language_of("Example") == {"en"}


@pytest.mark.parametrize("name", ["meeting", "document", "commitment"])
def test_so_is_every_word_of_a_preview(client, name):
    row = rows_of(make_record(publication="draft"))[name]
    with translation.override("ja"):
        there = preview_address(row)

    page = Spoken(client.get(there).text)

    assert page.language_of("Example") == {"en"}


def test_what_has_a_name_in_the_language_is_called_by_it(client):
    country = make_country("KZ", names={"ja": SOURCE | {"text": "カザフスタン"}})
    make_meeting(host=country)

    cards = Spoken(client.get(address("meeting_list")).text)
    page = Spoken(client.get(address("country_detail", code="kz")).text)

    assert cards.language_of("カザフスタン") == {"ja"}
    assert page.language_of("カザフスタン") == {"ja"}
    assert ("KZ", "en") in page.texts


def test_what_has_no_name_in_the_language_says_so(client):
    make_country("KZ")

    page = client.get(address("country_detail", code="kz")).text

    assert "No source held gives its name in the language of this page." in page
    assert "No source held" not in client.get("/countries/kz/").text


def test_in_english_nothing_is_marked_as_english(client):
    meeting = make_record()

    page = client.get(meeting.get_absolute_url()).text

    assert '<span lang="en">' not in page


def test_a_quote_stays_in_the_language_of_its_text(client):
    make_record()

    page = client.get(address("meeting_detail")).text

    assert '<q lang="en">Example</q>' in page
