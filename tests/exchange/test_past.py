"""A record as it stood, made of a revision and of what is public now."""

from datetime import date, timedelta

import pytest

from dialogue.exchange.past import past_of, public_after
from dialogue.models import Citation, Revision
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_status_entry,
    make_text,
    make_topic,
)
from tests.history import FIRST, FOURTH, SECOND, THIRD, change, changed

pytestmark = pytest.mark.django_db
EVE = timedelta(days=1)


def make_shown(**fields):
    """A public meeting whose history begins on the first day."""
    meeting = make_meeting(slug="shown", city="Tokyo", **fields)
    change(FIRST, meeting)
    return meeting


def test_a_day_shows_the_last_state_of_that_day():
    meeting = make_shown()
    change(SECOND, meeting, city="Osaka")
    change(SECOND, meeting, city="Kyoto")

    assert past_of(meeting, SECOND - EVE).root.city == "Tokyo"
    assert past_of(meeting, SECOND).root.city == "Kyoto"
    assert past_of(meeting, date(2024, 2, 29)).root.city == "Kyoto"


def test_what_was_no_public_state_cannot_be_had():
    meeting = make_meeting(publication="draft")
    change(FIRST, meeting)
    change(SECOND, meeting, publication="published")
    change(THIRD, meeting, publication="withdrawn")
    change(FOURTH, meeting, publication="published")

    days = [FIRST - EVE, FIRST, SECOND, THIRD, FOURTH]

    assert [bool(past_of(meeting, day)) for day in days] == [
        False,
        False,
        True,
        False,
        True,
    ]
    assert [public_after(meeting, day) for day in days] == [
        SECOND,
        SECOND,
        FOURTH,
        FOURTH,
        None,
    ]


def test_a_day_at_whose_end_it_was_off_line_again_is_not_promised():
    meeting = make_meeting(publication="draft")
    change(FIRST, meeting, publication="published")
    change(FIRST, meeting, publication="withdrawn")
    change(THIRD, meeting, publication="published")

    assert public_after(meeting, FIRST) == THIRD


def test_all_parts_are_there_as_they_were_without_a_query(django_assert_num_queries):
    topic, person, japan = make_topic(), make_person(), make_country("JP")
    meeting = make_meeting(slug="shown")
    outcome = make_outcome(meeting=meeting, topics=[topic])
    promise = make_commitment(outcome=outcome, action="Promise then", actors=[japan])
    make_status_entry(commitment=promise, status="under-way")
    seat = make_delegation(meeting=meeting, country=japan)
    make_delegate(delegation=seat, person=person)
    change(FIRST, meeting)
    with changed(SECOND, meeting):
        outcome.delete()
        seat.delete()
    make_outcome(topics=[topic])  # so that both are public now
    make_delegate(person=person)

    then = past_of(meeting, FIRST).root

    with django_assert_num_queries(0):
        [outcome] = then.outcomes.all()
        [promise] = outcome.commitments.all()
        [seat] = then.delegations.all()
        assert outcome.topics.all() == [topic]
        assert promise.action == "Promise then"
        assert promise.actors.all() == [japan]
        assert promise.latest_status.status == "under-way"
        assert promise.outcome.meeting is then
        assert [each.person for each in seat.delegates.all()] == [person]


def test_parts_that_name_what_is_not_public_now_are_left_out():
    hidden = make_country("FR")
    meeting = make_meeting(slug="shown", chair=hidden)
    make_delegation(meeting=meeting, country=hidden)
    seat = make_delegation(meeting=meeting, country=make_country("JP"))
    make_delegate(delegation=seat, person=make_person())
    make_outcome(meeting=meeting, heading="Of one", countries=[hidden])
    make_outcome(meeting=meeting, heading="Of all")
    meeting.documents.add(make_document())
    change(FIRST, meeting)
    with changed(SECOND, meeting):
        meeting.delegations.all().delete()
        meeting.outcomes.filter(heading="Of one").delete()
        meeting.documents.all().update(publication="withdrawn")
        meeting.chair = None
        meeting.save()

    then = past_of(meeting, FIRST).root

    assert then.chair is None
    assert [seat.country.code for seat in then.delegations.all()] == ["JP"]
    assert then.delegations.all()[0].delegates.all() == []
    assert [outcome.heading for outcome in then.outcomes.all()] == ["Of all"]
    assert then.documents.all() == []


def test_citations_are_those_of_then_in_documents_that_are_public_now():
    meeting = make_meeting(slug="shown")
    shown, hidden = make_passage(), make_passage()
    make_citation(meeting=meeting, passage=shown, fact="city", quote="then")
    make_citation(meeting=meeting, passage=hidden, fact="city", quote="hidden")
    change(FIRST, meeting)
    with changed(SECOND, meeting):
        Citation.objects.all().delete()
    document = hidden.text.document
    document.publication = "withdrawn"
    document.save()

    past = past_of(meeting, FIRST)

    assert [each.quote for each in past.citations_of(past.root)] == ["then"]
    assert past.citations_of() == []


def test_a_body_older_than_the_models_is_read():
    meeting = make_shown()
    body = Revision.objects.get().body
    body = body.replace('"city": "Tokyo"', '"weather": "fine"')
    Revision.objects.update(body=body)

    assert past_of(meeting, FIRST).root.city == ""


def test_a_document_has_its_texts_and_passages():
    passage = make_passage(locator="2(2)", text=make_text(licence_note="Then."))
    document = passage.text.document
    change(FIRST, document)
    with changed(SECOND, document):
        passage.text.delete()

    [text] = past_of(document, FIRST).root.texts.all()

    assert text.licence_note == "Then."
    assert [passage.anchor for passage in text.passages.all()] == ["en-official-2(2)"]


def test_a_commitment_is_had_only_where_its_meeting_had_it():
    meeting = make_shown()
    with changed(SECOND, meeting):
        commitment = make_commitment(outcome=make_outcome(meeting=meeting))
    past = past_of(commitment, SECOND)

    assert past_of(commitment, FIRST) is None
    assert public_after(commitment, FIRST) == SECOND
    assert past.row(commitment).action == commitment.action
