"""Quotes that no longer stand in the newest copy of their text."""

import pytest

from dialogue.exchange.fallen_quotes import fallen_quotes
from tests.builders import make_citation, make_held_copy, make_passage, make_text

pytestmark = pytest.mark.django_db


@pytest.fixture
def passage():
    return make_passage()


def keys():
    return [citation.key for citation in fallen_quotes()]


@pytest.mark.parametrize(
    ("body", "has_fallen"),
    [
        ("It met in Tokyo again.", False),
        ("It met\n  in\n\nTokyo again.", False),
        ("It met in\u00a0Tokyo again.", False),
        ("It met in\r\nTokyo again.", False),
        ("It met in Osaka again.", True),
        ("IT MET IN TOKYO AGAIN.", True),
    ],
)
def test_white_space_is_folded_and_nothing_else(passage, body, has_fallen):
    make_held_copy(body, text=passage.text)
    make_citation("city", passage=passage, quote="met in Tokyo", key="a")

    assert keys() == (["a"] if has_fallen else [])


def test_the_newest_copy_with_words_is_asked(passage):
    make_citation("city", passage=passage, quote="in Tokyo", key="a")
    make_held_copy("It was in Tokyo.", text=passage.text, retrieved_on="2026-11-01")
    make_held_copy("It was in Osaka.", text=passage.text, retrieved_on="2026-11-02")
    pdf = {"file": "held/a.pdf", "sha256": "a" * 64, "retrieved_on": "2026-11-03"}
    make_held_copy("", text=passage.text, **pdf)

    assert keys() == ["a"]


def test_what_has_no_copy_or_no_quote_is_not_asked(passage):
    make_held_copy("It was in Osaka.", text=passage.text)
    make_citation("city", passage=passage, quote="")
    make_citation("city", passage=make_passage(text=make_text()), quote="in Tokyo")

    assert keys() == []


@pytest.mark.parametrize("how_many", [1, 3])
def test_it_takes_two_queries(django_assert_num_queries, how_many):
    for number in range(how_many):
        passage = make_passage(text=make_text())
        make_held_copy(f"It was in Osaka {number}.", text=passage.text)
        make_citation("city", passage=passage, quote="in Tokyo", key=f"{number}")

    with django_assert_num_queries(2):
        assert keys() == [str(number) for number in range(how_many)]
