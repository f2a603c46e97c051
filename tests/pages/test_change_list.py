"""All public changes, those of one load as one."""

import pytest
from django.urls import reverse

from dialogue.exchange.load import load
from dialogue.models import FixtureLoad, Meeting, Revision
from tests.builders import (
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_person,
)
from tests.example_archive import EXAMPLE
from tests.history import FIRST, SECOND, THIRD, change, changed

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:change_list")


def told(response):
    """The record and number of each revision in the list."""
    revisions = [change.revision for change in response.context["changes"]]
    return [(each.record, each.number) for each in revisions]


def test_lists_changes_of_all_records_newest_first(client):
    change(FIRST, make_meeting(slug="older", title="Older meeting"))
    document = make_document(slug="newer", title="Newer document")
    change(SECOND, document)
    change(THIRD, document, why="As printed.", publisher="Example", kind="speech")

    response = client.get(URL)

    assert told(response) == [
        ("document/newer", 2),
        ("document/newer", 1),
        ("meeting/older", 1),
    ]
    assert "typed in by an editor · 2 facts" in response.text
    assert "As printed." in response.text
    assert 'href="/documents/newer/history/#version-2"' in response.text


def test_tells_of_nothing_that_the_public_did_not_see(client):
    meeting = make_meeting(slug="shown", publication="draft")
    change(FIRST, meeting, why="Secret")
    change(SECOND, meeting, publication="published")
    change(THIRD, make_meeting(publication="draft", title="Secret"), why="Secret")

    response = client.get(URL)

    assert told(response) == [("meeting/shown", 2)]
    assert "Secret" not in response.text


def test_a_record_that_was_withdrawn_leaves_the_list(client):
    meeting = make_meeting(slug="shown")
    change(FIRST, meeting)
    change(SECOND, meeting, publication="withdrawn")

    assert told(client.get(URL)) == []


def test_a_person_is_told_of_once_public_and_without_a_reason(client):
    person = make_person(slug="example-alpha", name="Example Alpha")
    with changed(FIRST, person, why="Secret plan"):
        person.sort_name = "Alpha"
        person.save()
    assert told(client.get(URL)) == []
    make_delegate(delegation=make_delegation(), person=person)

    response = client.get(URL)

    assert told(response) == [("person/example-alpha", 2), ("person/example-alpha", 1)]
    assert "Secret plan" not in response.text


def test_a_load_is_one_change_that_can_be_read_one_by_one(client):
    load(EXAMPLE, why="The example.")
    number = FixtureLoad.objects.get().pk

    response = client.get(URL)
    one_by_one = client.get(f"{URL}?load={number}")

    assert len(told(response)) == 1
    assert "4 documents" in response.text and "1 meeting" in response.text
    assert "The example." in response.text
    assert f'href="{URL}?load={number}"' in response.text
    unnamed = Revision.objects.filter(record__startswith="series/").count() - 1
    assert len(told(one_by_one)) == Revision.objects.count() - unnamed


def test_a_load_counts_nothing_that_is_not_public(client):
    load(EXAMPLE)
    Meeting.objects.update(publication="draft")

    page = client.get(URL).text

    assert "4 documents" in page
    assert "1 meeting" not in page


def test_a_load_of_drafts_is_not_told(client):
    meeting = make_meeting(publication="draft")
    given = FixtureLoad.objects.create(reason="Secret")
    with changed(FIRST, meeting, load=given, why="Secret"):
        meeting.city = "Osaka"
        meeting.save()

    assert told(client.get(URL)) == []
    assert client.get(f"{URL}?load={given.pk}").status_code == 404


@pytest.mark.parametrize(
    "query",
    ["page=2", "page=0", "page=-1", "page=x", "page=%00", f"page={'9' * 5000}"]
    + ["load=x", "load=0", "load=%C2%B2", "load=-1", f"load={'9' * 50}", "load=%00"],
)
def test_what_there_is_not_is_not_found(client, query):
    change(FIRST, make_meeting())

    assert client.get(f"{URL}?{query}").status_code == 404


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_many_changes(client, django_assert_num_queries, times):
    for number in range(times):
        change(FIRST, make_meeting(title=f"Meeting {number}"))

    with django_assert_num_queries(6):
        response = client.get(URL)

    assert len(told(response)) == times


def test_has_fifty_changes_a_page(client):
    meeting = make_meeting()
    for number in range(51):
        change(FIRST, meeting, city=f"City {number}")

    assert len(told(client.get(URL))) == 50
    assert len(told(client.get(f"{URL}?page=2"))) == 2
