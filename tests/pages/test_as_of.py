"""Meetings, documents and commitments as they stood: ?as_of=2020-03-01."""

import re
from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from dialogue.models import HeldCopy
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_text,
)
from tests.history import FIRST, FOURTH, SECOND, THIRD, change, changed

from .record import make_record

pytestmark = pytest.mark.django_db

# How it is cited, what links here, and what is held of a text are of today alone.
OF_TODAY_ALONE = re.compile(
    '<details class="(?:cite|links-here)".*?</details>'
    '|<script type="application/ld.*?</script>'
    '|<div class="held-copies">.*?</div>'
    '|<figure class="held-paragraph">.*?</figure>'
    "|<li><a [^>]*>Side by side: .*?</li>",
    re.DOTALL,
)


def then(client, row, day):
    return client.get(f"{row.get_absolute_url()}?as_of={day}")


def record_in(response):
    """The lines of a page that tell of its record: from its name to its sources."""
    end = r'id="sources">.*?</section>'
    page = re.search(f'<header class="record-header">.*{end}', response.text, re.DOTALL)
    return [line.strip() for line in page[0].splitlines() if line.strip()]


def test_shows_a_meeting_as_it_stood_and_says_so(client):
    meeting = make_meeting(slug="shown", city="Tokyo")
    change(FIRST, meeting)
    change(THIRD, meeting, city="Osaka")

    response = then(client, meeting, SECOND)

    assert response.status_code == 200
    assert "Tokyo" in response.text and "Osaka" not in response.text
    assert "As this record stood on <time" in response.text
    assert "11 March 2020</time>, version 1." in response.text
    assert '<a href="/meetings/shown/">See it as it is now.</a>' in response.text


def test_is_cited_as_it_stood(client):
    meeting = make_meeting(slug="shown")
    change(FIRST, meeting)

    page = then(client, meeting, FIRST).text

    cited = re.search('<pre class="cite__plain" lang="en">(.*?)</pre>', page)[1]
    assert "Identifier: meeting shown, as it stood on 1 March 2020." in cited
    assert "http://testserver/meetings/shown/?as_of=2020-03-01 (read on" in cited
    assert "shown.bib" not in page


def test_is_not_for_search_engines(client):
    meeting = make_meeting(slug="shown")
    change(FIRST, meeting)

    response = then(client, meeting, FIRST)

    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.text
    assert 'rel="canonical" href="http://testserver/meetings/shown/"' in response.text
    assert "noindex" not in client.get(meeting.get_absolute_url()).text


@pytest.mark.parametrize("day", ["2020-02-30", "yesterday", "%00", "%FF", "20200301"])
def test_what_is_no_day_is_refused_in_a_sentence(client, day):
    response = then(client, make_meeting(), day)

    assert response.status_code == 400
    assert "That is not a day. A day is written 2026-11-30." in response.text


@pytest.mark.parametrize("days", [1, 2_900_000])
def test_a_day_to_come_is_refused_in_a_sentence(client, days):
    response = then(client, make_meeting(), localdate() + timedelta(days=days))

    assert response.status_code == 400
    assert "is still to come." in response.text


def test_before_it_was_public_says_from_which_day_it_can_be_seen(client):
    meeting = make_meeting(city="Secret", publication="draft")
    change(FIRST, meeting)
    change(SECOND, meeting, city="Tokyo", publication="published")

    response = then(client, meeting, FIRST)

    assert response.status_code == 404
    assert "was not public at the end of 1 March 2020" in response.text
    assert "from 11 March 2020 on" in response.text
    assert "Secret" not in response.text


def test_what_is_not_public_now_is_not_shown_as_it_stood(client):
    meeting, other = make_meeting(city="Secret"), make_meeting(city="Secret")
    change(FIRST, meeting)
    change(FIRST, other)
    change(SECOND, meeting, publication="withdrawn")
    change(SECOND, other, publication="draft")

    withdrawn, draft = then(client, meeting, FIRST), then(client, other, FIRST)

    assert (withdrawn.status_code, draft.status_code) == (410, 404)
    assert "Secret" not in withdrawn.text + draft.text


def test_a_time_off_line_is_not_shown(client):
    meeting = make_meeting()
    change(FIRST, meeting)
    change(SECOND, meeting, publication="withdrawn")
    change(THIRD, meeting, city="Secret")
    change(FOURTH, meeting, city="Tokyo", publication="published")

    for day in [SECOND, THIRD]:
        response = then(client, meeting, day)
        assert response.status_code == 404
        assert "Secret" not in response.text
        assert "from 31 March 2020 on" in response.text


def test_a_commitment_of_a_draft_alone_is_nowhere(client):
    meeting = make_meeting(publication="draft")
    commitment = make_commitment(outcome=make_outcome(meeting=meeting), action="Secret")
    change(FIRST, meeting)
    address = commitment.get_absolute_url()
    with changed(SECOND, meeting):
        commitment.delete()
        meeting.publication = "published"
        meeting.save()

    assert client.get(f"{address}?as_of={FIRST}").status_code == 404
    assert "Secret" not in then(client, meeting, SECOND).text
    assert "Secret" not in client.get(f"{meeting.get_absolute_url()}history/").text


def test_a_commitment_stands_as_its_meeting_had_it(client):
    promise = make_commitment(quantity=1000, unit="trainees")
    change(FIRST, promise.outcome.meeting)
    with changed(THIRD, promise.outcome.meeting):
        promise.quantity = 2000
        promise.save()

    assert "1,000 trainees" in then(client, promise, SECOND).text
    assert "2,000 trainees" in then(client, promise, FOURTH).text
    assert "from 1 March 2020 on" in then(client, promise, "2019-01-01").text


def test_sources_are_those_of_then_if_their_documents_are_public(client):
    meeting, passage = make_meeting(city="Tokyo"), make_passage()
    make_citation(meeting=meeting, fact="city", quote="shown then", passage=passage)
    hidden = make_citation(meeting=meeting, fact="city", quote="hidden then")
    change(FIRST, meeting)
    with changed(SECOND, meeting):
        meeting.citations.all().delete()
    hidden.passage.text.document.meetings.add(meeting)
    document = make_document(title="Hidden")
    type(document).objects.filter(
        pk__in=[document.pk, hidden.passage.text.document_id]
    ).update(publication="draft")

    page = then(client, meeting, FIRST).text

    assert "shown then" in page
    assert 'href="#note-1"' in page
    assert "hidden then" not in page


def test_a_document_shows_its_texts_of_then_and_what_rests_on_them_now(client):
    passage = make_passage(text=make_text(licence_note="Note of then."))
    document = passage.text.document
    document.issuers.add(make_country("JP", name="Japan"))
    make_citation(passage=passage, fact="city", quote="rests on it now")
    change(FIRST, document)
    with changed(SECOND, document):
        passage.text.licence_note = "Note of now."
        passage.text.save()
        document.issuers.clear()

    page = then(client, document, FIRST).text

    assert "Note of then." in page and "Note of now." not in page
    assert '<a href="/countries/jp/">Japan</a>' in page
    assert "rests on it now" in page


@pytest.mark.parametrize("what", ["meeting", "document", "commitment"])
def test_the_last_version_says_what_the_live_page_says(client, what):
    meeting = make_record()
    HeldCopy.objects.all().delete()  # these and what they lead to are of today alone
    rows = {
        "meeting": meeting,
        "document": meeting.documents.get(),
        "commitment": meeting.outcomes.get().commitments.get(),
    }

    live = record_in(client.get(rows[what].get_absolute_url()))
    response = then(client, rows[what], localdate())
    past = record_in(response)

    assert response.context["links"] is None
    assert past == [line for line in live if "Side by side" not in line]


@pytest.mark.parametrize(
    ("name", "queries"), [("meeting", 12), ("document", 12), ("commitment", 13)]
)
@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_much_there_was(
    client, django_assert_num_queries, name, queries, times
):
    meeting = make_record(times=times)
    rows = {
        "meeting": meeting,
        "document": meeting.documents.get(),
        "commitment": meeting.outcomes.first().commitments.get(),
    }

    with django_assert_num_queries(queries):
        assert then(client, rows[name], localdate()).status_code == 200
