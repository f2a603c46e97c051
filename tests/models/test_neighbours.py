import pytest

from dialogue.models import Person
from dialogue.models.neighbours import neighbours
from tests.builders import make_person

pytestmark = pytest.mark.django_db


def test_of_rows_with_one_name_the_slug_tells_which_is_next():
    first = make_person(slug="a", sort_name="Alpha, Example")
    second = make_person(slug="b", sort_name="Alpha, Example")
    third = make_person(slug="a-beta", sort_name="Beta, Example")
    rows = Person.objects.all()

    found = [neighbours(rows, each, "sort_name", "slug") for each in rows]

    assert found == [(None, second), (first, third), (second, None)]
