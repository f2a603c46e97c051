"""A citation in RIS, whatever stands in its title."""

import re

import pytest

from dialogue.citing.ris import written

from .hostile import HOSTILE
from .works import make_work

LINE = re.compile(r"[A-Z][A-Z0-9]  - .*")


def test_a_record_says_what_is_known():
    assert written(make_work()) == (
        "TY  - ELEC\r\n"
        "ID  - 2030-example\r\n"
        "TI  - Example Statement\r\n"
        "PB  - Example Ministry\r\n"
        "PY  - 2030\r\n"
        "DA  - 2030/08/05\r\n"
        "LA  - ja\r\n"
        "UR  - https://example.org/statement\r\n"
        "Y2  - 2030/11/07\r\n"
        "N1  - Joint statement; Japanese, official\r\n"
        "ER  - \r\n"
    )


def test_what_is_not_known_has_no_line():
    nothing = {"publisher": "", "address": "", "language": "", "note": ""}
    work = make_work(issued_on=None, read_on=None, **nothing)

    assert written(work) == (
        "TY  - ELEC\r\nID  - 2030-example\r\nTI  - Example Statement\r\nER  - \r\n"
    )


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_breaks_a_record(title):
    record = written(make_work(title=title, publisher=title, note=title))

    *lines, after = record.split("\r\n")
    assert after == ""
    assert all(LINE.fullmatch(line) and line.isprintable() for line in lines)
    assert [line[:2] for line in lines].count("TY") == 1
    assert [line[:2] for line in lines].count("ER") == 1
    assert record.encode()


def test_an_address_cannot_begin_a_line():
    record = written(make_work(address="https://example.org/\r\nER  - "))

    assert "UR  - https://example.org/%20ER%20-\r\n" in record
