"""Topics under topics, and meetings in place of meetings, lead in no circle."""

import pytest
from django.core.exceptions import ValidationError

from dialogue.models import Topic
from tests.builders import make_meeting, make_topic

pytestmark = pytest.mark.django_db


def make_chain(make, name, length):
    """Rows each of which stands under the one before it."""
    rows = [make()]
    for _ in range(length - 1):
        rows.append(make(**{name: rows[-1]}))
    return rows


@pytest.mark.parametrize(
    ("make", "name", "sentence"),
    [
        (make_topic, "parent", "cannot stand under one that stands under it"),
        (make_meeting, "rescheduled_from", "the place of one that took its own"),
    ],
)
@pytest.mark.parametrize("length", [2, 3])
def test_editor_is_told_of_a_circle(make, name, sentence, length):
    first, *_, last = make_chain(make, name, length)
    setattr(first, name, last)

    with pytest.raises(ValidationError, match=sentence) as caught:
        first.full_clean()

    assert list(caught.value.message_dict) == [name]


@pytest.mark.parametrize(
    ("make", "name"), [(make_topic, "parent"), (make_meeting, "rescheduled_from")]
)
def test_a_chain_is_no_circle(make, name):
    for row in make_chain(make, name, 4):
        row.full_clean()


def test_a_circle_further_up_is_not_walked_for_ever():
    above, further_up = make_chain(make_topic, "parent", 2)
    Topic.objects.filter(pk=above.pk).update(parent=further_up)

    make_topic(parent=above).full_clean()


def test_a_row_without_a_parent_costs_no_query(django_assert_num_queries):
    topic = make_topic()

    with django_assert_num_queries(0):
        topic.clean()
