"""What is cited of a page: the record of this archive, and of a document itself too."""

from datetime import date

import pytest

from dialogue.citing.works import ARCHIVE, Work, record_work, works
from tests.builders import make_country, make_document, make_meeting

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


def test_only_a_document_has_two_citations():
    meeting, document = make_meeting(), make_document()

    assert list(works(meeting, ADDRESS, TODAY)) == ["record"]
    assert list(works(document, ADDRESS, TODAY)) == ["record", "document"]
