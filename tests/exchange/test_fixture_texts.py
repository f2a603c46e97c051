"""A text holds what a reader sees, in one form, and nothing else."""

import unicodedata

import pytest

from dialogue.exchange.fixture_texts import fault_in_text

WHITE = "it is only white space."
EDGE = "it starts or ends with white space."
BREAK = "it is one line, and holds a line break."
FORM = "it is not in the composed form of Unicode (NFC)."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Foreign Ministers’ Meeting",
        "第1回外相会合",
        "Кыргызстан, Қазақстан, Тоҷикистон",
        "Oʻzbekiston, Türkmenistan, São Paulo",
        "a\u00a0b\u3000c",
        "Школа № 5 — йод, ёж",
    ],
)
def test_takes_what_people_write(text):
    assert fault_in_text(text) == ""
    assert fault_in_text(text, has_lines=True) == ""


@pytest.mark.parametrize("text", ["a\nb", "a\n\nb", "a\r\nb"])
def test_a_line_may_end_only_where_there_are_several(text):
    assert fault_in_text(text) == BREAK
    assert fault_in_text(text, has_lines=True) == ""


@pytest.mark.parametrize("has_lines", [True, False])
@pytest.mark.parametrize(
    ("text", "fault"),
    [
        *((white, WHITE) for white in [" ", "\t", "\n", "\u00a0", "\u3000 "]),
        *((edge, EDGE) for edge in [" a", "a ", "a\n", "\u3000a", "a\u00a0", "a\t"]),
        *(
            (unicodedata.normalize("NFD", text), FORM)
            for text in ["é", "й", "ガ", "한"]
        ),
    ],
)
def test_says_what_is_wrong(text, fault, has_lines):
    assert fault_in_text(text, has_lines) == fault


@pytest.mark.parametrize("has_lines", [True, False])
@pytest.mark.parametrize(
    "code",
    [
        *(code for code in range(0x20) if chr(code) not in "\r\n"),
        *range(0x7F, 0xA0),
        *[0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF],
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *[0xD800, 0xDFFF],
    ],
)
def test_refuses_what_is_not_seen(code, has_lines):
    said = f"it holds U+{code:04X}, a character that is not seen."

    assert fault_in_text(f"a{chr(code)}b", has_lines) == said


def test_a_return_without_a_new_line_is_not_a_line_break():
    said = "it holds U+000D, a character that is not seen."

    assert fault_in_text("a\rb", has_lines=True) == said
