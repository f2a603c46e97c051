"""A citation in words."""

import pytest

from dialogue.citing.plain import written

from .hostile import HOSTILE
from .works import make_work


def test_a_citation_reads_as_sentences():
    assert written(make_work()) == (
        "Example Statement. Example Ministry, 5 August 2030. Joint statement; Japanese,"
        " official. https://example.org/statement (read on 7 November 2030)"
    )


def test_what_is_not_known_is_left_out():
    work = make_work(publisher="", issued_on=None, address="", read_on=None)

    assert written(work) == "Example Statement. Joint statement; Japanese, official."


def test_a_title_that_ends_a_sentence_gets_no_second_point():
    work = make_work(title="Who came?", publisher="Example Co.", issued_on=None)

    assert written(work).startswith("Who came? Example Co. Joint")


@pytest.mark.parametrize("title", HOSTILE)
def test_a_citation_stays_one_line(title):
    words = written(make_work(title=title, publisher=title, note=title))

    assert words.isprintable()
    assert words.encode()
