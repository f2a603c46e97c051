"""What a proposal would make of a public page, shown before anyone accepts it."""

import pytest

from dialogue.models import Meeting
from tests.builders import make_citation, make_country, make_delegation, make_outcome

from .previews import accept, lines_in, preview_address, proposed, rows_of
from .record import make_record

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return make_record(times=2)


def test_it_has_the_new_words_and_the_public_page_the_old(client, meeting):
    kept = proposed(meeting, summary="New words.")

    preview = client.get(preview_address(meeting, kept)).text

    assert "New words." in preview
    assert '<a href="/meetings/shown/">See it as readers see it.</a>' in preview
    assert "New words." not in client.get(meeting.get_absolute_url()).text


@pytest.mark.parametrize("name", ["meeting", "document", "commitment"])
def test_shows_what_accepting_it_now_gives(client, meeting, name):
    row = rows_of(meeting)[name]
    root = row if name != "commitment" else meeting
    kept = proposed(root, title="Another title")
    # Someone else changes another word of it meanwhile, and adds a part.
    field = "venue" if root is meeting else "publisher"
    type(root).objects.filter(pk=root.pk).update(**{field: "Meanwhile"})
    make_outcome(meeting=meeting, heading="Meanwhile too")

    preview = client.get(preview_address(row, kept)).text
    accept(kept)

    assert lines_in(preview) == lines_in(client.get(row.get_absolute_url()).text)


def test_moved_in_time_it_is_no_neighbour_of_itself(client, meeting):
    make_citation(meeting=meeting, fact="starts_on")
    kept = proposed(meeting, starts_on="2014-05-01", ends_on="2014-05-01")

    page = client.get(preview_address(meeting, kept)).text

    assert "1 May 2014" in page
    assert 'rel="next"' not in page and 'rel="prev"' not in page


def test_a_conflict_is_a_sentence_until_it_is_decided(client, meeting):
    kept = proposed(meeting, summary="New words.")
    Meeting.objects.update(summary="Other words.")
    address = preview_address(meeting, kept)

    undecided = client.get(address)
    kept.take = {"meeting/shown": "file"}
    kept.save()

    assert undecided.status_code == 409
    assert "an editor has to decide first" in undecided.text
    assert "New words." not in undecided.text
    assert "New words." in client.get(address).text


def test_once_accepted_it_leads_to_the_public_page(client, meeting):
    kept = proposed(meeting, summary="New words.")
    address = preview_address(meeting, kept)
    accept(kept)

    response = client.get(address)

    assert (response.status_code, response.url) == (302, "/meetings/shown/")


def test_what_readers_see_already_leads_there(client, meeting):
    kept = proposed(meeting, summary="New words.")
    Meeting.objects.update(summary="New words.")

    assert client.get(preview_address(meeting, kept)).url == "/meetings/shown/"


def test_once_discarded_it_shows_nothing(client, meeting):
    kept = proposed(meeting, summary="New words.")
    address = preview_address(meeting, kept)
    kept.delete()

    response = client.get(address)

    assert response.status_code == 410
    assert "The change that this link showed was not made." in response.text


def test_a_withdrawn_record_is_not_shown_through_a_proposal(client, meeting):
    kept = proposed(meeting, summary="New words.")
    Meeting.objects.update(publication="withdrawn")

    response = client.get(preview_address(meeting, kept))

    assert response.status_code == 410
    assert "New words." not in response.text


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_much_there_is(client, django_assert_num_queries, times):
    meeting = make_record(times=times)
    seat = make_delegation(meeting=meeting, country=make_country("FR"))
    make_citation(delegation=seat, fact="country")
    address = preview_address(meeting, proposed(meeting, summary="New words."))

    with django_assert_num_queries(35):
        assert client.get(address).status_code == 200
