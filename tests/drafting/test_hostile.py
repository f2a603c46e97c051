"""Whatever is given, a draft comes out or a sentence says why none does."""

import random

import pytest

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.fixture import as_fixture
from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import read
from dialogue.drafting.texts import text_of

from .texts_for_tests import HELD, TEXTS

PIECES = ["\n", " ", "(", ")", "「", "1.", "(1)", "①", "*", "|", "Mr. ", "31 июня", ";"]
PIECES += [
    "2月30日",
    "May 99, 2010",
    "第０回",
    "0 yen",
    "Japan",
    "カザフスタン",
    "\u202e",
]


def mutated(text, seed):
    chance = random.Random(seed)
    letters = list(text)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(letters))
        match chance.randrange(4):
            case 0:
                del letters[place : place + chance.randint(1, 60)]
            case 1:
                letters.insert(place, chance.choice(PIECES) * chance.randint(1, 4))
            case 2:
                letters[place:place] = letters[: chance.randint(1, 80)]
            case _:
                letters[place] = chr(chance.randrange(32, 0x3100))
        letters = letters or ["."]
    return "".join(letters)


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("tens", range(10))
def test_a_mutated_release_is_drafted_or_refused(language, tens):
    for seed in range(10 * tens, 10 * tens + 10):
        body = mutated(TEXTS[language], seed).encode("utf-8", "replace")
        try:
            rows = as_fixture(read(text_of(body))).rows
        except (NotAMeeting, Unreadable) as error:
            assert str(error).endswith(".")
        else:
            assert rows


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met.",
        "Concert of the friends of Japan and Kazakhstan was held in Astana.",
        "On May 2, 2010, the Foreign Minister of Japan, who came to attend the Third "
        'Foreign Ministers\' Meeting of the "Central Asia plus Japan" Dialogue, held '
        "talks with the President of Tajikistan.",
        "Japan-Kazakhstan telephone talk\nThe ministers spoke of the next meeting of "
        'the "Central Asia plus Japan" Dialogue and of other things.',
        "見本大臣は、「中央アジア+日本」対話・外相会合に出席するため訪問中のアスタナで"
        "大統領を表敬しました。",
    ],
)
def test_what_is_about_something_else_is_no_meeting(text):
    with pytest.raises(NotAMeeting):
        read(text)


def test_an_office_without_an_end_is_given_up_soon():
    words = "Участвовал министр " + "экономики, торговли и " * 200

    assert read(HELD["ru"] + words).delegations == ()
