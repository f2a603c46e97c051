"""A document itself as it is cited: its title, its best version, what that is worth."""

from datetime import date

import pytest

from dialogue.citing.works import Work, document_work
from tests.builders import make_document, make_text

pytestmark = pytest.mark.django_db

TODAY = date(2030, 11, 7)


def test_a_document_is_cited_from_its_publisher_where_and_when_it_was_read():
    document = make_document(slug="2015-release", title="Example Release")
    text = make_text(document=document, language="en")

    assert document_work(document, [text]) == Work(
        key="2015-release",
        title="Example Release",
        publisher="Ministry of Foreign Affairs of Japan",
        address=text.address,
        read_on=text.retrieved_on,
        issued_on=date(2015, 5, 1),
        language="en",
        note="Press release; English, official",
    )


def test_a_title_that_is_ours_stands_in_square_brackets():
    document = make_document(title="Example Release")
    read = make_text(document=document, language="ja")
    named = make_text(document=document, language="en", retrieved_on=None)

    assert document_work(document, [read]).title == "[Example Release]"
    assert document_work(document, [named]).title == "[Example Release]"


@pytest.mark.parametrize(
    ("standing", "title", "original"),
    [
        ("official", "例の発表 [Example Release]", "例の発表"),
        ("unofficial", "[Example Release]", ""),
    ],
)
def test_the_title_that_the_text_itself_bears_stands_first(standing, title, original):
    name = {"text": "例の発表", "standing": standing, "source": "https://example.org"}
    document = make_document(title="Example Release", names={"ja": name})
    text = make_text(document=document, language="ja", standing="official")

    work = document_work(document, [text])

    assert (work.title, work.original_title) == (title, original)


@pytest.mark.parametrize(
    ("publisher_kind", "standing", "note"),
    [
        ("ministry", "provisional", "English, provisional translation"),
        ("mirror", "official", "English, official, in a mirror’s copy"),
        ("mirror", "unofficial", "English, unofficial, in a mirror’s copy"),
        ("news", "unofficial", "English, unofficial, from the press"),
        ("other", "machine", "English, machine translation"),
    ],
)
def test_a_citation_says_what_the_text_is_worth(publisher_kind, standing, note):
    document = make_document(publisher_kind=publisher_kind)
    text = make_text(document=document, standing=standing)

    assert document_work(document, [text]).note == f"Press release; {note}"


def test_the_best_version_that_was_read_is_cited():
    document = make_document()
    versions = [
        ("en", "unofficial", TODAY),
        ("ja", "official", TODAY),
        ("en", "official", TODAY),
        ("und", "authentic", None),
    ]
    texts = [
        make_text(
            document=document, language=language, standing=standing, retrieved_on=on
        )
        for language, standing, on in versions
    ]

    assert document_work(document, texts).address == texts[2].address


def test_a_document_that_was_only_named_has_no_address():
    document = make_document()
    text = make_text(document=document, address="", retrieved_on=None)

    work = document_work(document, [text])

    assert (work.address, work.read_on, work.language) == ("", None, "")
    assert work.note == "Press release; named elsewhere, not read"
