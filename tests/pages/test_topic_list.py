import pytest
from django.urls import reverse

from tests.builders import make_outcome, make_topic

pytestmark = pytest.mark.django_db


def test_lists_topics_by_name_with_their_outcomes(client):
    water, energy = make_topic(name="Water"), make_topic(name="Energy")
    make_outcome(topics=[water, energy])
    make_outcome(topics=[water])

    response = client.get(reverse("dialogue:topic_list"))

    assert [
        (str(topic), topic.outcome_count) for topic in response.context["topics"]
    ] == [
        ("Energy", 1),
        ("Water", 2),
    ]
