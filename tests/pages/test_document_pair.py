from html import unescape

import pytest

from tests.builders import (
    make_citation,
    make_document,
    make_held_copy,
    make_meeting,
    make_passage,
    make_text,
)

pytestmark = pytest.mark.django_db


def address(document, pair):
    return f"{document.get_absolute_url()}{pair}/"


def make_pair(**second):
    document = make_document()
    english = make_text(document=document, licence_note="CC BY 4.0")
    other = make_text(**{"document": document, "language": "ja"} | second)
    return document, english, other


def rows_of(response):
    """Of each place, the locators that the two versions have there."""
    return [
        [row.place, *(side.passage and side.passage.locator for side in row.sides)]
        for row in response.context["rows"]
    ]


def test_each_place_is_a_row_and_a_version_without_it_says_so(client):
    document, english, japanese = make_pair()
    for order, (text, locator) in enumerate(
        [(english, "1"), (japanese, "1"), (english, "2"), (japanese, "note")]
    ):
        make_passage(text=text, locator=locator, order=order)

    response = client.get(address(document, "en+ja"))

    assert rows_of(response) == [
        ["1", "1", "1"],
        ["2", "2", None],
        ["Footnote", None, "note"],
    ]
    assert response.text.count("No entry for this place in this version") == 2


def test_either_order_works_and_the_usual_one_is_named(client):
    document, _, _ = make_pair()
    whole = f"http://testserver{address(document, 'en+ja')}"
    canonical = f'<link rel="canonical" href="{whole}">'

    usual = client.get(address(document, "en+ja"))
    other = client.get(address(document, "ja+en"))

    assert [text.language for text in other.context["pair"]] == ["ja", "en"]
    assert canonical in unescape(other.text)
    assert canonical in unescape(usual.text)


def test_quotes_and_paragraphs_bear_the_language_of_their_side(client):
    document, english, japanese = make_pair()
    make_held_copy(text=english, body="Of wells.", spans={"1": [0, 9]})
    meeting = make_meeting()
    for text, quote, fact in [(english, "wells", "city"), (japanese, "井戸", "venue")]:
        passage = make_passage(text=text, locator="1", heading=f"H {quote}")
        make_citation(passage=passage, meeting=meeting, fact=fact, quote=quote)

    page = client.get(address(document, "en+ja")).text

    assert '<blockquote lang="en" cite="' in page and ">Of wells.<" in page
    assert '<q lang="en">wells</q>' in page and '<q lang="ja">井戸</q>' in page
    assert '<strong lang="ja">H 井戸</strong>' in page


def test_of_several_standings_the_best_that_is_held_is_shown(client):
    document, _, _ = make_pair(standing="unofficial")
    make_text(document=document, language="ja", standing="provisional")
    make_text(
        document=document,
        language="ja",
        standing="authentic",
        address="",
        retrieved_on=None,
    )

    response = client.get(address(document, "en+ja"))

    assert [t.standing for t in response.context["pair"]] == ["official", "provisional"]


def test_a_version_that_is_only_named_is_said_to_be_so_in_each_row(client):
    document, english, _ = make_pair(language="und", address="", retrieved_on=None)
    make_passage(text=english)

    page = client.get(address(document, "en+und")).text

    assert page.count("<strong>Named, not held</strong>") == 2
    assert "No entry for this place" not in page


@pytest.mark.parametrize(
    "pair", ["en+en", "en+ru", "en+xx", "en", "en+", "en+ja+ru", "EN+JA", "en%00+ja"]
)
def test_another_pair_is_not_there(client, pair):
    document, _, _ = make_pair()

    assert client.get(address(document, pair)).status_code == 404


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_many_places(client, django_assert_num_queries, times):
    document, english, japanese = make_pair()
    for text in [english, japanese]:
        for number in range(times):
            passage = make_passage(text=text, locator=str(number))
            make_citation(passage=passage, quote="words")

    with django_assert_num_queries(5):
        client.get(address(document, "en+ja"))
