"""Words are given as much room as they take, or more, and are cut to fit."""

import pytest

from dialogue.drawing.words import Words, fitted, lines, width

LONG = "Example " * 25


# What a browser measured in Source Sans 3, at a size of 100.
MEASURED = {
    "Foreign ministers’ meetings": 1151,
    "KAZAKHSTAN": 562,
    "Mammoth WWW mmm": 955,
    "2004": 199,
    "Казахстан": 443,
    "ЩЩЩщщщЮЮЮ": 764,
    "ӘҒҚҢӨҰ": 360,
    "Türkmenistan — 27": 796,
}


@pytest.mark.parametrize("words", MEASURED)
def test_the_estimate_is_more_than_the_measure_by_half_at_most(words):
    assert MEASURED[words] < width(words, 100) < 1.5 * MEASURED[words]


def test_what_fits_is_left_alone():
    assert fitted("Astana", 15, 200) == "Astana"


@pytest.mark.parametrize("words", [LONG, "x" * 200, "年" * 200])
def test_what_does_not_fit_is_cut_with_an_ellipsis(words):
    cut = fitted(words, 15, 200)

    assert cut.endswith("…")
    assert width(cut, 15) <= 200


@pytest.mark.parametrize("words", [LONG, "x" * 200, f"{'x' * 200} and more"])
def test_lines_keep_to_their_room_and_number(words):
    rows = lines(words, 15, 200, most=3)

    assert 1 <= len(rows) <= 3
    assert all(width(row, 15) <= 200 for row in rows)


def test_lines_break_between_words():
    assert lines("Economic and Energy Dialogues", 15, 190, most=3) == [
        "Economic and Energy",
        "Dialogues",
    ]


def test_no_words_are_no_line():
    assert lines("", 15, 200, most=3) == []


def test_a_wide_script_takes_a_whole_square_for_each_character():
    assert width("日本", 15) == 30
    assert width("e\N{COMBINING ACUTE ACCENT}", 15) == width("e", 15)


@pytest.mark.parametrize(
    ("anchor", "left"), [("start", 100), ("middle", 85), ("end", 70)]
)
def test_the_box_follows_the_anchor(anchor, left):
    box = Words("日本", 100, 50, 15, anchor).box

    assert (box[0], box[2]) == (left, left + 30)
