"""Names and addresses folded: what is one and the same, and what is not."""

import pytest

from dialogue.admin.spellings import folded, folded_address, is_spelled, spellings_of
from dialogue.models import Person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Example Alpha", "ALPHA, Example"),
        ("Éxample Älpha", "example alpha"),
        ("Exa’mple Al-pha", "Example Al pha"),
        ("Exampłe Alphı", "example alphi"),
        ("Пример Альфа", "альфа пример"),
        ("Ｅｘａｍｐｌｅ", "example"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert folded(one) == folded(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Example Alpha", "Example Beta"), ("Example Alpha", "Example"), ("例", "列")],
)
def test_other_names(one, other):
    assert folded(one) != folded(other)


@pytest.mark.parametrize("names", [{}, None, [], "ja"])
def test_all_that_someone_is_called(names):
    row = Person(name="Example Alpha", other_spellings="Exampel\n\nBeta", names=names)

    assert spellings_of(row) == {"alpha example", "exampel", "beta"}


def test_names_in_other_languages_are_spellings():
    entry = {"text": "例 一", "standing": "official", "source": "here"}

    assert spellings_of(Person(name="Example", names={"ja": entry})) == {
        "example",
        "一 例",
    }


@pytest.mark.parametrize(
    ("words", "is_found"),
    [(["alph"], True), (["ex", "al"], True), (["lpha"], False), (["al", "b"], False)],
)
def test_words_begin_those_of_a_spelling(words, is_found):
    assert is_spelled(Person(name="Example Alpha"), words) == is_found


@pytest.mark.parametrize(
    "other",
    [
        "https://www.example.org/release",
        "http://example.org/release/",
        " EXAMPLE.org/release#part",
    ],
)
def test_spellings_of_one_address(other):
    assert folded_address("https://example.org/release") == folded_address(other)


@pytest.mark.parametrize("other", ["example.org/Release", "example.org/release?id=1"])
def test_other_addresses(other):
    assert folded_address("https://example.org/release") != folded_address(other)


@pytest.mark.parametrize("odd", ["", "\0", "https://[", "x" * 9000])
def test_what_is_no_address_is_no_fault(odd):
    assert isinstance(folded_address(odd), str)
