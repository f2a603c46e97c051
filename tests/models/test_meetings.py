"""Which meetings the database refuses, and what the editor is told."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import Meeting
from tests.builders import make_commitment, make_meeting, make_outcome, make_series

pytestmark = pytest.mark.django_db

NAMED_RULES = {
    "meeting_ordinal_starts_at_one": [{"ordinal": 0}],
    "meeting_ends_after_it_starts": [
        {"starts_on": "2020-02-02", "ends_on": "2020-02-01"},
        {"starts_on": "2020-02-02", "ends_on": None},
        {"starts_on": None, "ends_on": "2020-02-02", "date_precision": ""},
    ],
    "meeting_dates_say_how_precise_they_are": [
        {"starts_on": "2020-02-02", "date_precision": ""},
        {"starts_on": None, "date_precision": "year"},
    ],
    "meeting_in_person_has_a_host": [{"format": "in-person", "host": None}],
}
SENTENCES = {
    "meeting_ordinal_starts_at_one": "Ordinals start at 1",
    "meeting_ends_after_it_starts": "has both dates or none, and cannot end before",
    "meeting_dates_say_how_precise_they_are": "dates together with their precision",
    "meeting_in_person_has_a_host": "A meeting in person has a host country",
}
of_every_breach = pytest.mark.parametrize(
    ("rule", "fields"),
    [(rule, fields) for rule, many in NAMED_RULES.items() for fields in many],
)


@of_every_breach
def test_database_refuses_a_breach(rule, fields):
    with pytest.raises(IntegrityError, match=rule):
        make_meeting(**fields)


@of_every_breach
def test_editor_is_told_of_a_breach(rule, fields):
    meeting = make_meeting()
    if "starts_on" in fields:
        meeting.ends_on = fields["starts_on"]
    for name, value in fields.items():
        setattr(meeting, name, value)

    with pytest.raises(ValidationError, match=SENTENCES[rule]):
        meeting.full_clean()


def test_database_refuses_a_meeting_in_place_of_itself():
    meeting = make_meeting()

    with pytest.raises(IntegrityError, match="meeting_is_not_rescheduled_from_itself"):
        Meeting.objects.update(rescheduled_from=meeting)


def test_editor_is_told_of_a_meeting_in_place_of_itself():
    meeting = make_meeting()
    meeting.rescheduled_from = meeting

    with pytest.raises(ValidationError, match="cannot take the place of itself"):
        meeting.full_clean()


def test_a_meeting_may_take_the_place_of_another():
    meeting = make_meeting(rescheduled_from=make_meeting(status="postponed"))

    meeting.full_clean()


def test_database_refuses_an_ordinal_twice_in_a_series():
    series = make_series()
    make_meeting(series=series, ordinal=3)

    with pytest.raises(IntegrityError):
        make_meeting(series=series, ordinal=3)


def test_editor_is_told_of_an_ordinal_twice_in_a_series():
    series = make_series()
    make_meeting(series=series, ordinal=3)
    meeting = make_meeting(series=series)
    meeting.ordinal = 3

    with pytest.raises(ValidationError, match="of this series has this ordinal"):
        meeting.full_clean()


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_a_meeting_that_was_not_held_leaves_its_ordinal(status):
    series = make_series()
    make_meeting(series=series, ordinal=3, status=status)
    make_meeting(series=series, ordinal=3, status=status)

    make_meeting(series=series, ordinal=3).full_clean()


def test_two_series_count_each_for_itself():
    make_meeting(series=make_series(), ordinal=3)

    make_meeting(series=make_series(), ordinal=3).full_clean()


def test_a_meeting_needs_neither_dates_nor_host_nor_number():
    meeting = make_meeting(starts_on=None, host=None, format="online")

    meeting.full_clean()


def test_cards_count_each_commitment_once():
    meeting = make_meeting()
    for _ in range(2):
        outcome = make_outcome(meeting=meeting)
        make_commitment(outcome=outcome)
        make_commitment(outcome=outcome)
    make_outcome(meeting=meeting)
    make_commitment()

    card = Meeting.objects.for_cards().get(pk=meeting.pk)

    assert card.commitment_count == 4


def test_names_its_time_for_readers_and_machines():
    meeting = make_meeting(starts_on="2004-08-28")

    assert meeting.when == "28 August 2004"
    assert meeting.when_for_machines == "2004-08-28"


def test_has_a_year_only_where_that_is_certain():
    bounds = {"date_precision": "between", "ends_on": "2009-01-01"}

    assert make_meeting(starts_on="2004-08-28").year == 2004
    assert make_meeting(starts_on="2008-12-01", **bounds).year is None
    assert make_meeting(starts_on=None).year is None
