import pytest

from tests.builders import (
    make_citation,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_passage,
)

from .record import make_record

pytestmark = pytest.mark.django_db

NO_SOURCE = '<span class="unsourced">no source recorded</span>'


def test_says_who_sat_and_on_whose_behalf(client):
    meeting = make_meeting()
    delegation = make_delegation(meeting=meeting, country=make_country("TM"))
    make_delegate(
        delegation=delegation,
        office="Ambassador of Turkmenistan to Kazakhstan",
        on_behalf_of="Foreign Minister of Turkmenistan",
    )

    page = client.get(meeting.get_absolute_url()).text

    assert "Ambassador of Turkmenistan to Kazakhstan" in page
    assert "on behalf of the Foreign Minister of Turkmenistan" in page


def test_a_mark_leads_to_the_words_and_their_address(client):
    passage = make_passage(locator="2(2)")
    meeting = make_meeting()
    make_citation(meeting=meeting, passage=passage, fact="city", quote="in Tokyo")

    page = client.get(meeting.get_absolute_url()).text

    assert '<a href="#note-1" aria-label="Source 1">1</a>' in page
    assert 'popovertarget="note-1" aria-label="Source 1">1</button>' in page
    assert 'id="note-1" value="1"' in page
    assert '<q lang="en">in Tokyo</q>' in page
    assert f'href="{passage.get_absolute_url()}"' in page
    assert f'href="{passage.text.address}"' in page


def test_both_sides_of_a_contradiction_are_shown(client):
    meeting = make_meeting()
    make_citation(
        meeting=meeting, fact="city", stance="contradicts", claim="It met in Osaka."
    )

    page = client.get(meeting.get_absolute_url()).text

    assert 'aria-label="Source 1 says otherwise">≠1</a>' in page
    assert "Says otherwise: It met in Osaka." in page


def test_prints_the_quantity_of_a_commitment(client):
    meeting = make_record()
    meeting.outcomes.get().commitments.update(
        comparator="more-than", quantity=1000, unit="trainees", scope="total"
    )

    page = client.get(meeting.get_absolute_url()).text

    assert "more than 1,000 trainees in total" in page


def test_outcomes_stand_under_their_printed_section(client):
    meeting = make_meeting()
    for order in [1, 2]:
        make_outcome(meeting=meeting, section="2(2)", order=order)

    page = client.get(meeting.get_absolute_url()).text

    assert page.count("Section 2(2)") == 1


def test_leads_to_the_published_meetings_before_and_after(client):
    before = make_meeting(starts_on="2004-08-28", title="Before")
    meeting = make_meeting(starts_on="2006-06-05")
    make_meeting(starts_on="2007-01-01", title="Draft", publication="draft")
    after = make_meeting(starts_on="2010-08-07", title="After")

    page = client.get(meeting.get_absolute_url()).text

    assert f'rel="prev" href="{before.get_absolute_url()}"' in page
    assert f'rel="next" href="{after.get_absolute_url()}"' in page


def test_shows_what_took_its_place_once_that_is_published(client):
    postponed = make_meeting(status="postponed")
    make_meeting(title="Instead", rescheduled_from=postponed)
    make_meeting(title="Hidden", rescheduled_from=postponed, publication="draft")

    page = client.get(postponed.get_absolute_url()).text

    assert "Instead" in page
    assert "Hidden" not in page


def test_a_meeting_with_nothing_but_a_title_says_what_is_not_stated(client):
    meeting = make_meeting(starts_on=None, city="", host=None, format="")

    page = client.get(meeting.get_absolute_url()).text

    assert "Date not stated" in page
    assert "Level not stated" in page
    assert "No document held says who attended." in page


def test_a_fact_without_a_source_says_so(client):
    meeting = make_meeting(city="Tokyo", venue="", series=None, ordinal=None)
    make_citation(meeting=meeting, fact="city")

    page = client.get(meeting.get_absolute_url()).text

    bare = ["starts_on and ends_on", "host", "status"]
    assert page.count(NO_SOURCE) == len(bare)
    assert 'Tokyo<span class="marks">' in page


def test_of_two_facts_in_one_line_one_without_a_source_is_told(client):
    meeting = make_meeting(city="", host=None)
    make_citation(meeting=meeting, fact="starts_on", passage=make_passage())
    make_citation(meeting=meeting, fact="status", passage=make_passage())

    page = client.get(meeting.get_absolute_url()).text

    assert page.count(NO_SOURCE) == 1


def test_a_source_of_two_facts_in_one_line_is_linked_once(client):
    meeting, passage = make_meeting(city="", host=None), make_passage()
    for fact in ["starts_on", "ends_on"]:
        make_citation(meeting=meeting, fact=fact, passage=passage)

    page = client.get(meeting.get_absolute_url()).text

    assert page.count('href="#note-1"') == 1


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("held", "No document held says what came of this meeting."),
        ("planned", "It has not been held."),
        ("postponed", "It has not been held."),
        ("cancelled", "It has not been held."),
    ],
)
def test_says_why_nothing_came_of_it(client, status, sentence):
    meeting = make_meeting(status=status)

    assert sentence in client.get(meeting.get_absolute_url()).text
