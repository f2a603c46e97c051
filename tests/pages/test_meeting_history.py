"""The history of a meeting, as far as the public saw it."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from dialogue.models import Citation
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_person,
)
from tests.history import FIRST, FOURTH, SECOND, THIRD, change, changed

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:meeting_history", args=["shown"])


@pytest.fixture
def meeting():
    """A meeting that was published on the first day."""
    meeting = make_meeting(slug="shown", city="Tokyo")
    change(FIRST, meeting)
    return meeting


def test_begins_with_the_day_of_publication_and_tells_of_no_draft(client):
    meeting = make_meeting(slug="shown", city="Secret", publication="draft")
    change(FIRST, meeting)
    change(SECOND, meeting, why="Secret plan", venue="Secret")
    change(THIRD, meeting, "Agreed.", city="Tokyo", venue="", publication="published")

    response = client.get(URL)

    assert [state.revision.number for state in response.context["states"]] == [3]
    assert "Published</strong>\n    · <time" in response.text
    assert "21 March 2020, 12:00 UTC" in response.text
    assert "Agreed." in response.text
    assert "Secret" not in response.text
    assert "2 facts" not in response.text


def test_tells_what_was_there_before_and_after_and_why(client, meeting):
    change(SECOND, meeting, why="As the release says.", city="Osaka", status="planned")

    page = client.get(URL).text

    assert page.index("Version 2") < page.index("Version 1")
    assert '<del><span class="quiet">Before:</span> Tokyo</del>' in page
    assert '<ins><span class="quiet">After:</span> Osaka</ins>' in page
    assert '<ins><span class="quiet">After:</span> Planned</ins>' in page
    assert "As the release says." in page
    assert "typed in by an editor · 2 facts" in page


def test_never_names_an_editor(client, meeting):
    editor = User.objects.create_user("example-editor", first_name="Example-Editor")
    with changed(SECOND, meeting, by=editor):
        meeting.city = "Osaka"
        meeting.save()

    assert "example-editor" not in client.get(URL).text.lower()


def test_calls_parts_and_lists_by_what_readers_call_them(client, meeting):
    land = make_country("TM", name="Example land")
    with changed(SECOND, meeting):
        seat = make_delegation(meeting=meeting, country=land, capacity="guest")
        make_delegate(delegation=seat, person=make_person(name="Example Alpha"))
        outcome = make_outcome(meeting=meeting, heading="Trainees")
        promise = make_commitment(outcome=outcome, action="Train", quantity=2, unit="x")
        promise.actors.add(land)

    page = client.get(URL).text

    assert "<h3>Delegation of Example land</h3>" in page
    assert "<h3>Delegate of Example land: Example Alpha</h3>" in page
    assert "<h3>Outcome: Trainees</h3>" in page
    assert "<h3>Commitment: Train</h3>" in page
    assert "<dt>promised by</dt>" in page
    assert 'Added:</span> <a href="/countries/tm/">Example land</a>' in page


def test_tells_of_sources_that_came_and_went(client, meeting):
    with changed(SECOND, meeting):
        make_citation(meeting=meeting, fact="city", quote="in Tokyo")
    with changed(THIRD, meeting):
        Citation.objects.all().delete()

    page = client.get(URL).text

    assert "Source added for “city”" in page
    assert "Source removed for “city”" in page
    assert '<q lang="en">in Tokyo</q>' in page


def test_what_is_not_public_now_is_not_named(client, meeting):
    hidden = make_document(title="Hidden", slug="hidden")
    with changed(SECOND, meeting):
        meeting.documents.add(hidden)
        seat = make_delegation(
            meeting=meeting, country=make_country("FR", name="Hidden")
        )
        make_delegate(delegation=seat, person=make_person(name="Hidden"))
        citation = make_citation(meeting=meeting, fact="city", quote="Hidden words")
        earlier = make_meeting(title="Hidden", publication="draft")
        meeting.rescheduled_from = earlier
        meeting.save()
    with changed(THIRD, meeting):
        meeting.documents.clear()
        seat.delete()
        citation.quote = "Hidden otherwise"
        citation.save()
        meeting.rescheduled_from = None
        meeting.save()
    type(hidden).objects.all().update(publication="draft")

    page = client.get(URL).text

    assert "Source changed for “city”:\n  <span" in page
    assert page.count("a record that is not public") >= 6
    assert "Hidden" not in page


def test_what_happened_while_it_was_off_line_stays_unsaid(client, meeting):
    change(SECOND, meeting, why="Secret reason", publication="withdrawn")
    change(THIRD, meeting, why="Secret reason", venue="Secret")
    change(FOURTH, meeting, venue="", city="Osaka", publication="published")

    page = client.get(URL).text

    assert "Published again" in page
    assert "It was off line from" in page
    assert "11 March 2020, 12:00 UTC" in page
    assert "Osaka" in page
    assert "Secret" not in page


@pytest.mark.parametrize("publication", ["draft", "review"])
def test_what_is_not_public_now_has_no_history(client, meeting, publication):
    change(SECOND, meeting, publication=publication)

    assert client.get(URL).status_code == 404


def test_a_state_that_ended_no_day_has_no_link_to_it(client, meeting):
    change(SECOND, meeting, city="Osaka")
    change(SECOND, meeting, city="Kyoto")

    states = client.get(URL).context["states"]

    assert [state.ends_a_day for state in states] == [True, False, True]
    assert states[0].revision.made_at == datetime(2020, 3, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_often_it_changed(
    client, django_assert_num_queries, meeting, times
):
    for number in range(times):
        change(SECOND, meeting, venue=f"House {number}")

    with django_assert_num_queries(3):
        response = client.get(URL)

    assert len(response.context["states"]) == min(times + 1, 20)
    assert client.get(f"{URL}?page=2").status_code == (404 if times == 1 else 200)
