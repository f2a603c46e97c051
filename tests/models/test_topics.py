"""A topic stands under a wider one, never under itself."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import F

from dialogue.models import Topic
from tests.builders import make_topic

pytestmark = pytest.mark.django_db


def test_database_refuses_a_topic_under_itself():
    make_topic()

    with pytest.raises(IntegrityError, match="topic_is_not_its_own_parent"):
        Topic.objects.update(parent=F("pk"))


def test_editor_is_told_of_a_topic_under_itself():
    topic = make_topic()
    topic.parent = topic

    with pytest.raises(ValidationError, match="cannot be its own parent"):
        topic.full_clean()


def test_a_topic_may_stand_under_a_wider_one():
    wider = make_topic()

    make_topic(parent=wider).full_clean()

    assert wider.children.count() == 1
