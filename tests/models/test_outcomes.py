"""An outcome has its own slug in its meeting; a section may hold several."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import Outcome
from tests.builders import make_meeting, make_outcome, make_topic

pytestmark = pytest.mark.django_db


def test_database_refuses_a_slug_twice_in_a_meeting():
    outcome = make_outcome()

    with pytest.raises(IntegrityError):
        make_outcome(meeting=outcome.meeting, slug=outcome.slug)


def test_editor_is_told_of_a_slug_twice_in_a_meeting():
    outcome = make_outcome()
    again = make_outcome(meeting=outcome.meeting)
    again.slug = outcome.slug

    with pytest.raises(ValidationError, match="has an outcome with this slug"):
        again.full_clean()


def test_meetings_may_use_the_same_slug():
    make_outcome(slug="trainees")

    make_outcome(slug="trainees").full_clean()


def test_several_outcomes_may_stand_in_one_section():
    meeting = make_outcome(section="2(2)").meeting

    make_outcome(meeting=meeting, section="2(2)").full_clean()


def test_are_tallied_by_topic_and_meeting_and_a_draft_is_not_in_it():
    water, energy = make_topic(), make_topic()
    meeting = make_meeting()
    make_outcome(meeting=meeting, topics=[water, energy])
    make_outcome(meeting=meeting, topics=[water])
    make_outcome(meeting=meeting)
    make_outcome(meeting=make_meeting(publication="draft"), topics=[water])

    tally = Outcome.objects.public().tallied()

    assert sorted(tally) == [(water.pk, meeting.pk, 2), (energy.pk, meeting.pk, 1)]
