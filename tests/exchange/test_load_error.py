"""What is said of a fault is one line that can be read, whatever the file holds."""

import pytest

from dialogue.exchange.load_error import LONGEST, LoadError, shown


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("Қазақстан, “日本”", "Қазақстан, “日本”"),
        ("a\nb", "a\\nb"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\u202egnp", "\\u202egnp"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(held, said):
    assert str(LoadError(f"{held}: no.")) == f"{said}: no."


def test_a_value_is_shown_as_the_file_has_it():
    assert shown({"ja": [True, None, "日本"]}) == '{"ja": [true, null, "日本"]}'


def test_a_long_value_is_cut():
    said = shown("x" * 10_000)

    assert len(said) == LONGEST
    assert said.endswith("x…")
