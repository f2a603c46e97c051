"""A country is known by two capitals."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import Country
from tests.builders import make_country

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("code", ["kz", "Kz", "K", "", "99", "K9", "9K", "K-", "ÄÖ"])
def test_database_refuses_a_code_that_is_not_two_capitals(code):
    with pytest.raises(IntegrityError, match="country_code_is_two_capitals"):
        make_country(code)


@pytest.mark.parametrize("code", ["kz", "Kz", "K", "99", "K9", "ÄÖ"])
def test_editor_is_told_of_a_code_that_is_not_two_capitals(code):
    country = make_country("KZ")
    country.code = code

    with pytest.raises(ValidationError, match="code is two capital letters"):
        country.full_clean()


def test_database_refuses_a_code_twice():
    make_country("KZ")
    make_country("UZ")

    with pytest.raises(IntegrityError):
        Country.objects.filter(code="UZ").update(code="KZ")


def test_editor_is_told_of_a_code_twice():
    make_country("KZ")
    country = make_country("UZ")
    country.code = "KZ"

    with pytest.raises(ValidationError, match="already exists"):
        country.full_clean()
