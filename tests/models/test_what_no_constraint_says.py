"""Rules that forms must be told of in words: the database cannot, or not to a form."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import make_citation, make_country, make_meeting, make_topic

pytestmark = pytest.mark.django_db


def test_a_form_is_told_that_a_topic_is_not_its_own_parent():
    topic = make_topic()
    topic.parent = topic

    with pytest.raises(ValidationError, match="cannot be its own parent"):
        topic.clean()


def test_a_form_is_told_that_a_meeting_does_not_take_its_own_place():
    meeting = make_meeting()
    meeting.rescheduled_from = meeting

    with pytest.raises(ValidationError, match="cannot take the place of itself"):
        meeting.clean()


def test_a_text_that_facts_rest_on_stays_held():
    text = make_citation().passage.text
    text.retrieved_on = None

    with pytest.raises(ValidationError, match="cannot be only named"):
        text.full_clean()


@pytest.mark.parametrize("text", ["\0", "\ud800"])
def test_a_name_is_text_that_every_database_holds(text):
    country = make_country("KZ")
    country.names = {"ja": {"text": text, "standing": "official", "source": "x"}}

    with pytest.raises(ValidationError, match="a character that is no text"):
        country.full_clean()


@pytest.mark.parametrize(
    ("precision", "starts_on", "ends_on"),
    [
        ("month", "2031-01-15", "2031-02-01"),
        ("month", "2031-01-15", "2033-01-20"),
        ("year", "2031-01-15", "2032-01-01"),
    ],
)
def test_a_date_known_to_the_month_or_year_lies_in_one(precision, starts_on, ends_on):
    dates = {"date_precision": precision, "starts_on": starts_on, "ends_on": ends_on}

    with pytest.raises(IntegrityError, match="meeting_dates_lie_in_one"):
        make_meeting(**dates)


def test_an_editor_is_told_of_a_month_that_is_two():
    meeting = make_meeting(starts_on="2031-01-15")
    meeting.date_precision, meeting.ends_on = "month", "2031-02-01"

    with pytest.raises(ValidationError, match="both dates lie in the same one"):
        meeting.full_clean()
