"""Pages of the longest words that the database takes, and of a bare title."""

import pytest

from tests.long_words import make_long_words

from .looks import faults_of

pytestmark = pytest.mark.django_db(transaction=True)


def test_long_words_break_and_a_bare_title_is_a_page(live_server, page):
    faults = [
        (name, *fault)
        for name, path in make_long_words().items()
        for fault in faults_of(page, live_server.url + path)
    ]

    assert faults == []
