"""People are listed by surname."""

import pytest

from dialogue.models import Person
from tests.builders import make_person

pytestmark = pytest.mark.django_db


def test_listed_by_sort_name_then_slug():
    make_person(slug="b", sort_name="Beta, Example")
    make_person(slug="a2", sort_name="Alpha, Example")
    make_person(slug="a1", sort_name="Alpha, Example")

    assert [person.slug for person in Person.objects.all()] == ["a1", "a2", "b"]


def test_is_called_by_name():
    assert str(make_person(name="Example Alpha")) == "Example Alpha"
