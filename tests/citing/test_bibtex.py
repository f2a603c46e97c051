"""A citation as an entry of BibTeX, whatever stands in its title."""

import re

import pytest

from dialogue.citing.bibtex import written

from .hostile import HOSTILE
from .works import make_work

FIELD = re.compile(r"  [a-z]+ = (?:\{.*\}|[a-z]{3}),")


def depth_after(entry):
    """How many braces are left open; BibTeX counts them even behind a backslash."""
    depth = 0
    for character in entry:
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    return depth


def test_an_entry_says_what_is_known():
    assert written(make_work()) == (
        "@misc{2030-example,\n"
        "  title = {{Example Statement}},\n"
        "  howpublished = {Example Ministry},\n"
        "  year = {2030},\n"
        "  month = aug,\n"
        "  day = {5},\n"
        "  url = {https://example.org/statement},\n"
        "  urldate = {2030-11-07},\n"
        "  note = {Joint statement; Japanese, official},\n"
        "}\n"
    )


def test_what_is_not_known_has_no_field():
    work = make_work(publisher="", issued_on=None, address="", read_on=None, note="")

    assert written(work) == "@misc{2030-example,\n  title = {{Example Statement}},\n}\n"


def test_each_mark_that_tex_reads_is_escaped():
    entry = written(make_work(title=r"& % $ # _ { } ~ ^ \ end"))

    assert (
        r"{{\& \% \$ \# \_ \textbraceleft{} \textbraceright{} \textasciitilde{}"
        r" \textasciicircum{} \textbackslash{} end}}"
    ) in entry


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_breaks_an_entry(title):
    entry = written(make_work(title=title, publisher=title, note=title))

    first, *fields, last, after = entry.split("\n")
    assert (first, last, after) == ("@misc{2030-example,", "}", "")
    assert all(FIELD.fullmatch(field) for field in fields)
    assert depth_after(entry) == 0
    assert all(line.isprintable() for line in entry.split("\n"))
    assert entry.encode()


def test_an_address_keeps_its_marks_and_loses_what_would_end_the_field():
    entry = written(make_work(address="https://example.org/a_b?c=%20&d={}\\#e\n"))

    assert "url = {https://example.org/a_b?c=%20&d=%7B%7D%5C#e}," in entry


def test_letters_of_all_scripts_stand_as_they_are():
    title = "「中央アジア＋日本」対話 · Диалог · Žaňy"

    assert f"{{{{{title}}}}}" in written(make_work(title=title))
