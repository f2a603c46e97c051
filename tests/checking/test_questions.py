"""What is asked of a record, because no source held here tells."""

import pytest

from dialogue.checking.check import check
from tests.builders import (
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_outcome,
    make_series,
    make_status_entry,
    make_text,
)

pytestmark = pytest.mark.django_db

KNOWN = {"format": "in-person", "slug": "m"}


def asked(key="meeting/m"):
    return [
        question.removeprefix(f"{key}: ")
        for question in check().questions
        if question.startswith(f"{key}: ")
    ]


def make_known_meeting(**fields):
    """A meeting of which nothing is left to ask."""
    return make_meeting(**KNOWN | {"chair": make_country()} | fields)


def test_nothing_is_asked_of_what_is_known():
    make_known_meeting()

    assert asked() == []


@pytest.mark.parametrize(
    ("fields", "question"),
    [
        ({"chair": None}, "No source states the chair."),
        ({"format": ""}, "No source states the format."),
        ({"format": "", "host": None}, "No source states the host."),
        ({"city": ""}, "No source states the city."),
        ({"date_precision": "month"}, "On which day was it?"),
        ({"starts_on": None}, "On which day was it?"),
    ],
)
def test_what_a_meeting_held_leaves_open_is_asked(fields, question):
    make_known_meeting(**fields)

    assert question in asked()


def test_a_meeting_online_has_no_place():
    make_known_meeting(format="online", city="", host=None)

    assert asked() == []


@pytest.mark.parametrize("status", ["planned", "postponed", "cancelled"])
def test_a_meeting_that_was_not_held_is_asked_nothing(status):
    make_known_meeting(status=status, chair=None)

    assert asked() == []


@pytest.mark.parametrize("level", ["leaders", "ministers", "senior-officials"])
def test_where_each_member_has_a_seat_each_is_asked_for(level):
    make_country("KZ")
    meeting = make_known_meeting(series=make_series(level=level))
    make_delegation(meeting=meeting, country=make_country("JP"))

    assert asked() == ["Did KZ take part?"]


@pytest.mark.parametrize("level", ["experts", "business"])
def test_where_members_have_no_seat_none_is_asked_for(level):
    make_known_meeting(series=make_series(level=level))

    assert asked() == []


def test_whether_a_delegation_came_is_asked():
    make_delegation(meeting=make_known_meeting(), presence="not-stated")

    assert asked() == ["Was JP present?"]


def test_who_held_an_office_is_asked():
    make_delegate(
        delegation=make_delegation(meeting=make_known_meeting()),
        office="Ambassador",
        rank="ambassador",
    )

    assert asked() == ["Who was the Ambassador?"]


def promise():
    outcome = make_outcome(meeting=make_known_meeting())
    return make_commitment(outcome=outcome, action="Accept trainees")


def test_what_became_of_a_commitment_is_asked_when_no_later_source_tells():
    commitment = promise()
    make_status_entry(commitment=commitment, status="announced", on="2015-05-01")
    assert asked() == []

    make_status_entry(commitment=commitment, status="no-later-record", on="2016-05-01")
    assert asked() == ["What became of “Accept trainees”?"]

    make_status_entry(commitment=commitment, status="reported-met", on="2017-05-01")
    assert asked() == []


def test_a_commitment_of_which_nothing_is_told_is_asked_about():
    promise()

    assert asked() == ["What became of “Accept trainees”?"]


def test_a_text_that_is_only_named_is_asked_for():
    text = make_text(address="", retrieved_on=None)

    assert asked(f"document/{text.document.slug}") == [
        "A text of it is only named (English); where does it stand?"
    ]


def test_of_what_readers_do_not_see_nothing_is_asked():
    make_meeting(**KNOWN, publication="draft", chair=None)

    assert asked() == []


def test_an_institution_is_nobody_to_ask_for():
    delegation = make_delegation(meeting=make_known_meeting())
    make_delegate(delegation=delegation, office="Embassy of Japan", rank="")

    assert asked() == []


def test_of_entries_of_one_day_the_last_of_the_closed_list_counts():
    commitment = promise()
    for status in ["no-later-record", "superseded"]:
        make_status_entry(commitment=commitment, status=status, on="2016-05-01")

    assert asked() == ["What became of “Accept trainees”?"]
