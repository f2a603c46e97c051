"""From bytes to text: charsets, HTML, PDF, refusals."""

import pytest

from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.texts import LARGEST, text_of

from .texts_for_tests import JAPANESE, RUSSIAN

SCRIPT = "<script>var city = 'Osh';</script>"
PAGE = f"<html><body>{SCRIPT}<nav>Home</nav><p>Tea &amp; bread</p><p>Wells</p></body>"


# What is no release, and what is said of it.
REFUSED = [
    (b"", "empty"),
    (b" \n ", "empty"),
    (b"\x00\x01\x02\x03" * 50, "not text"),
    (b"PK\x03\x04rest", "zip"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"%PDF-1.7 nothing else", "damaged"),
    (b"junk before\n%PDF-1.7", "does not start"),
    (b"x " * 1_500, "sentence is longer"),
    (b"x" * (LARGEST + 1), "larger"),
    (b"<p>" * 30_000, "more tags"),
    (b"<html><body><script>1</script></body></html>", "no text"),
    (b"\xff\xfea", "not"),
]


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "shift_jis", "euc_jp", "iso-2022-jp"]
)
def test_reads_japanese_in_every_charset(charset):
    text = JAPANESE.replace("\u3000", " ").replace("＋", "+")

    assert text_of(text.encode(charset)) == text


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "windows-1251"])
def test_reads_russian_in_every_charset(charset):
    assert text_of(RUSSIAN.encode(charset)) == RUSSIAN


def test_a_page_says_its_charset_itself():
    page = f'<meta charset="shift_jis"><p>{JAPANESE}</p>'

    assert "外相会合" in text_of(page.encode("shift_jis"))


def test_line_ends_become_one_kind():
    assert text_of(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


def test_of_a_page_only_what_is_read_remains():
    lines = text_of(PAGE.encode()).split("\n")

    assert [line for line in lines if line] == ["Tea & bread", "Wells"]


def test_cells_of_a_row_stand_on_one_line():
    page = b"<table><tr><td>Japan</td><td>Mr. Example Alpha</td></tr></table>"

    assert text_of(page).strip() == "Japan | Mr. Example Alpha |"


def test_an_ordered_list_keeps_its_numbers():
    text = text_of(b"<body><ol><li>Wells</li><li>Tea</li></ol></body>")

    assert text.split() == ["1.", "Wells", "2.", "Tea"]


@pytest.mark.parametrize(("body", "reason"), REFUSED)
def test_refuses_in_one_sentence(body, reason):
    with pytest.raises(Unreadable, match=reason):
        text_of(body)


def test_a_deep_page_is_read_or_refused():
    body = b"<div>" * 9_000 + b"wells" + b"</div>" * 9_000

    try:
        assert "wells" in text_of(body)
    except Unreadable as error:
        assert str(error)
