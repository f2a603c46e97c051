"""A country sits once at a meeting."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import (
    make_country,
    make_delegation,
)

pytestmark = pytest.mark.django_db


def test_database_refuses_a_country_twice_at_a_meeting():
    delegation = make_delegation()

    with pytest.raises(IntegrityError):
        make_delegation(meeting=delegation.meeting, country=delegation.country)


def test_editor_is_told_of_a_country_twice_at_a_meeting():
    delegation = make_delegation()
    again = make_delegation(meeting=delegation.meeting, country=make_country("KZ"))
    again.country = delegation.country

    with pytest.raises(ValidationError, match="has a delegation at the meeting"):
        again.full_clean()
