import pytest

from tests.builders import (
    make_citation,
    make_country,
    make_delegation,
    make_document,
    make_meeting,
    make_passage,
    make_text,
)

from .record import make_record

pytestmark = pytest.mark.django_db


def page_of(client, text):
    return client.get(text.document.get_absolute_url()).text


def test_a_text_that_is_only_named_is_said_to_be_so(client):
    text = make_text(language="und", address="", retrieved_on=None)

    page = page_of(client, text)

    assert "<strong>Named, not held</strong>" in page
    assert 'hreflang="und"' not in page and 'lang="und"' not in page


def test_a_document_without_any_text_says_so(client):
    page = client.get(make_document(title="会合 Встреча " * 15).get_absolute_url()).text

    assert "No language version is on record." in page
    assert "Side by side" not in page


def test_each_passage_lists_what_rests_on_it(client):
    meeting = make_record()

    page = client.get(meeting.documents.get().get_absolute_url()).text

    assert f'href="{meeting.get_absolute_url()}">Example meeting</a>' in page
    assert f'href="{meeting.delegations.get().get_absolute_url()}"' in page


def test_words_are_said_once_with_all_facts_and_records_that_rest_on_them(client):
    passage, meeting = make_passage(), make_meeting(title="Talks")
    for fact in ["host", "city"]:
        make_citation(passage=passage, meeting=meeting, fact=fact, quote="in Tokyo")

    page = page_of(client, passage.text)

    assert page.count("in Tokyo</q>") == 1
    assert f'city, host · <a href="{meeting.get_absolute_url()}">Talks</a>' in page


def test_seats_of_one_meeting_are_named_by_country_and_the_meeting_once(client):
    passage, meeting = make_passage(), make_meeting(title="Talks")
    seats = [
        make_delegation(meeting=meeting, country=make_country(code))
        for code in ["KZ", "UZ"]
    ]
    for seat in seats:
        make_citation(passage=passage, delegation=seat, fact="presence", quote="came")

    page = page_of(client, passage.text)

    links = [f'<a href="{s.get_absolute_url()}">{s.country.code}</a>' for s in seats]
    assert f"presence · {', '.join(links)} · <a" in page


def test_versions_are_listed_and_each_two_that_are_held_are_linked(client):
    document = make_document()
    for language in ["ru", "ja", "en"]:
        make_text(document=document, language=language)
    make_text(document=document, language="kk", address="", retrieved_on=None)

    page = client.get(document.get_absolute_url()).text

    for pair in ["en+ja", "en+ru", "ja+ru"]:
        assert f'href="{document.get_absolute_url()}{pair}/"' in page
    assert page.count("Side by side:") == 3
    assert 'href="#kk-official"' in page


def test_a_place_with_brackets_is_linked_by_an_address_that_is_one(client):
    passage = make_passage(locator="[参考2]")

    page = page_of(client, passage.text)

    assert 'id="en-official-[参考2]"' in page
    assert 'href="#en-official-%5B%E5%8F%82%E8%80%832%5D"' in page
