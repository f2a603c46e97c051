"""What is cited: the record of this archive, and a document itself."""

from datetime import date

import pytest

from dialogue.citing.works import ARCHIVE, Work, document_work, record_work, works
from tests.builders import make_country, make_document, make_meeting, make_text

pytestmark = pytest.mark.django_db

ADDRESS = "https://archive.example.org/there/"
TODAY = date(2030, 11, 7)


def test_a_record_is_cited_from_this_archive_on_the_day_it_was_read():
    meeting = make_meeting(
        slug="2015-tokyo", title="Example Meeting", starts_on=date(2015, 5, 1)
    )

    assert record_work(meeting, ADDRESS, TODAY) == Work(
        key="meeting-2015-tokyo",
        title="Example Meeting, Tokyo, 1 May 2015",
        publisher=ARCHIVE,
        address=ADDRESS,
        read_on=TODAY,
        language="en",
        note="Identifier: meeting 2015-tokyo",
    )


def test_a_date_that_is_not_known_is_not_cited():
    meeting = make_meeting(title="Example Meeting", city="", starts_on=None)

    assert record_work(meeting, ADDRESS, TODAY).title == "Example Meeting"


def test_a_country_is_known_by_its_code():
    work = record_work(make_country("TM"), ADDRESS, TODAY)

    assert (work.key, work.note) == ("country-tm", "Identifier: country TM")


def test_a_document_is_cited_from_its_publisher_where_and_when_it_was_read():
    document = make_document(slug="2015-release", title="Example Release")
    text = make_text(document=document, language="ja")

    assert document_work(document, [text]) == Work(
        key="2015-release",
        title="Example Release",
        publisher="Ministry of Foreign Affairs of Japan",
        address=text.address,
        read_on=text.retrieved_on,
        issued_on=date(2015, 5, 1),
        language="ja",
        note="Press release; Japanese, official",
    )


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


def test_only_a_document_has_two_citations():
    meeting, document = make_meeting(), make_document()

    assert list(works(meeting, ADDRESS, TODAY)) == ["record"]
    assert list(works(document, ADDRESS, TODAY)) == ["record", "document"]
