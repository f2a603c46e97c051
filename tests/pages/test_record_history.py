"""Which version of a record its page shows, and the way to its history."""

import pytest

from tests.builders import make_commitment, make_document
from tests.history import FIRST, SECOND, THIRD, change

pytestmark = pytest.mark.django_db


def test_a_page_says_its_version_and_links_to_the_history(client):
    document = make_document(slug="shown")
    change(FIRST, document)
    change(SECOND, document, kind="speech")

    page = client.get(document.get_absolute_url()).text

    assert 'Version 2, of <time datetime="2020-03-11">11 March 2020</time>.' in page
    assert '<a href="/documents/shown/history/#version-2">History</a>' in page


def test_a_commitment_has_the_version_of_its_meeting(client):
    commitment = make_commitment()
    meeting = commitment.outcome.meeting
    change(FIRST, meeting)

    page = client.get(commitment.get_absolute_url()).text

    assert "Version 1, of <time" in page
    assert f'href="/meetings/{meeting.slug}/history/#version-1"' in page


def test_the_version_is_the_last_that_was_public(client):
    document = make_document()
    change(FIRST, document)
    change(SECOND, document, publication="draft")
    change(THIRD, document, title="Secret")
    type(document).objects.update(publication="published")  # round the door

    page = client.get(document.get_absolute_url()).text

    assert "Version 1, of <time" in page


def test_without_history_a_page_says_nothing_of_it(client):
    page = client.get(make_document().get_absolute_url()).text

    assert "Version" not in page
    assert ">History<" not in page
