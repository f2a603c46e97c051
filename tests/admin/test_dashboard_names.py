"""Names that are missing in other languages: counted by kind, and listed."""

import pytest

from tests.admin.desk import address
from tests.admin.waiting import desk_of, lines, section
from tests.builders import make_meeting, make_person, make_topic

pytestmark = pytest.mark.django_db

NAME = {"text": "Тема", "standing": "official", "source": "A note"}


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


def test_names_are_counted_by_kind_and_language(editor):
    make_topic(name="Water", names={"ru": NAME})
    make_topic(name="Trade")
    make_topic(name="Energy", names={"ru": NAME, "ja": NAME})
    make_person(names={"ja": NAME})
    make_meeting(publication="withdrawn", host=None)

    told = [(str(each.called), each.said) for each in lines(editor, "names")]

    assert section(editor, "names").count == 3
    assert told == [
        ("People", "Russian: 1, Japanese: 0"),
        ("Topics", "Russian: 1, Japanese: 2"),
    ]


def test_the_page_of_a_kind_lists_which_lack_what(editor):
    make_topic(name="Water", names={"ru": NAME})
    trade = make_topic(name="Trade")
    make_person()
    topics = lines(editor, "names")[1]

    shown = editor.get(topics.way).context["lines"]

    told = [(line.called, line.said) for line in shown]
    assert told == [("Trade", "Russian, Japanese"), ("Water", "Japanese")]
    assert shown[0].way == f"{address(trade)}#id_names"
