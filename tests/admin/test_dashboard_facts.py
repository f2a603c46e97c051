"""Facts without citation, and quotes that fell: a click from where it is mended."""

import pytest
from django.urls import reverse

from tests.admin.desk import address
from tests.admin.waiting import BARE, desk_of, lines, waits
from tests.builders import (
    make_citation,
    make_delegation,
    make_document,
    make_held_copy,
    make_meeting,
    make_passage,
    make_text,
)

pytestmark = pytest.mark.django_db

FACTS = "facts-without-citation"


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


def cite(fact, meeting):
    """By a document that states nothing itself."""
    text = make_text(document=make_document(issued_on=None))
    make_citation(fact, meeting=meeting, passage=make_passage(text=text))


def make_bare(**stated):
    """A meeting that states nothing else, and cites how it stands."""
    meeting = make_meeting(**BARE | stated)
    cite("status", meeting)
    return meeting


def test_a_fact_waits_until_it_is_cited(editor):
    meeting = make_bare(title="A meeting", city="Osh")
    [line] = lines(editor, FACTS)
    assert (line.label, line.called, line.said) == ("City", "A meeting", "Published")

    cite("city", meeting)
    assert waits(editor, FACTS) == []


def test_a_part_is_told_with_its_meeting(editor):
    make_delegation(meeting=make_bare(title="A meeting"), presence="not-stated")

    [line] = lines(editor, FACTS)

    assert (line.label, line.called, line.of) == ("Country", "JP", "A meeting")


def test_an_editor_comes_to_a_new_citation_of_it(editor):
    meeting = make_bare(city="Osh")

    [line] = lines(editor, FACTS)
    form = editor.get(line.way).context["adminform"].form

    assert line.way.startswith(reverse("admin:dialogue_citation_add"))
    assert (form["meeting"].value(), form["fact"].value()) == (str(meeting.pk), "city")


def test_a_viewer_comes_to_the_row_itself(client):
    seat = make_delegation(meeting=make_bare(), presence="not-stated")
    desk_of(client, "Viewer")

    assert [line.way for line in lines(client, FACTS)] == [address(seat)]


def make_quote(body, **fields):
    passage = make_passage(text=make_text(language="ru"))
    make_held_copy(body, text=passage.text)
    return make_citation("status", passage=passage, quote="in Tokyo", **fields)


def test_a_quote_that_fell_leads_to_its_citation(editor):
    fallen = make_quote("It met in Osh.", key="fallen")
    make_quote("It met in Tokyo.", key="standing")

    [line] = lines(editor, "quotes")

    assert (line.called, line.quote, line.lang) == ("fallen", "in Tokyo", "ru")
    assert line.way == address(fallen)
    assert '<q lang="ru">in Tokyo</q>' in editor.get("/admin/").text
