import json
from hashlib import sha256

import pytest
from django.contrib.auth.models import User

from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.stored_records import rows_of
from dialogue.models import Meeting, Revision, Topic
from dialogue.vocabulary import Means
from tests.builders import make_delegation, make_meeting, make_topic

pytestmark = pytest.mark.django_db


def history():
    """Each revision as (record, number, means), as they were made."""
    return list(
        Revision.objects.order_by("pk").values_list("record", "number", "means")
    )


def known_topic(**fields):
    """A topic whose history has begun."""
    topic = Topic(slug="water", name="Water", **fields)
    with revision_of(topic):
        topic.save()
    return topic


def test_a_new_record_begins_with_revision_one():
    topic = known_topic()

    assert history() == [("topic/water", 1, "form")]
    assert Revision.objects.get().body == as_json(rows_of(topic)).decode()


def test_a_revision_says_who_why_and_its_sum():
    editor = User.objects.create_user("editor")
    topic = known_topic()

    with revision_of(topic, by=editor, why="As printed.", means=Means.ACTION):
        topic.name = "Waters"
        topic.save()

    revision = Revision.objects.get(number=2)
    assert (revision.made_by, revision.reason) == (editor, "As printed.")
    assert revision.means == "action"
    assert revision.sha256 == sha256(revision.body.encode()).hexdigest()


def test_what_did_not_change_has_no_revision():
    topic = known_topic()

    with revision_of(topic):
        topic.save()

    assert history() == [("topic/water", 1, "form")]


def test_what_stood_before_history_is_kept_as_found():
    topic = make_topic(slug="water", name="Water")

    with revision_of(topic):
        topic.name = "Waters"
        topic.save()

    assert history() == [("topic/water", 1, "found"), ("topic/water", 2, "form")]
    assert '"Water"' in Revision.objects.get(number=1).body


def test_what_went_around_history_is_kept_as_found():
    topic = known_topic()
    Topic.objects.update(name="Around")

    with revision_of(topic):
        topic.name = "Waters"
        topic.save()

    assert [means for *_, means in history()] == ["form", "found", "form"]
    assert '"Around"' in Revision.objects.get(number=2).body


def test_a_deleted_record_ends_with_an_empty_revision():
    topic = known_topic()

    with revision_of(topic):
        topic.delete()

    assert history() == [("topic/water", 1, "form"), ("topic/water", 2, "form")]
    assert Revision.objects.get(number=2).body == ""


def test_a_record_that_returns_goes_on_counting():
    with revision_of(known_topic()):
        Topic.objects.all().delete()

    known_topic()

    assert [number for _, number, _ in history()] == [1, 2, 3]


def test_a_renamed_record_ends_under_its_old_name():
    topic = known_topic()

    with revision_of(topic):
        topic.slug = "waters"
        topic.save()

    assert history()[1:] == [("topic/water", 2, "form"), ("topic/waters", 1, "form")]
    assert Revision.objects.get(record="topic/water", number=2).body == ""


def test_a_part_is_a_change_of_its_root():
    delegation = make_delegation(meeting=make_meeting(slug="m"))

    with revision_of() as touched:
        touched.add(delegation)
        delegation.presence = "absent"
        delegation.save()

    assert history() == [("meeting/m", 1, "found"), ("meeting/m", 2, "form")]


def test_a_part_that_moves_changes_both_records():
    delegation = make_delegation(meeting=make_meeting(slug="from"))
    delegation.meeting = make_meeting(slug="to")

    with revision_of() as touched:
        touched.add(delegation)
        delegation.save()

    assert history()[2:] == [("meeting/from", 2, "form"), ("meeting/to", 2, "form")]


def test_parts_of_a_new_root_are_in_its_first_revision():
    meeting = Meeting(slug="m", title="M")

    with revision_of(meeting) as touched:
        meeting.save()
        touched.add(make_delegation(meeting=meeting))

    assert history() == [("meeting/m", 1, "form")]
    assert len(json.loads(Revision.objects.get().body)) == 2


def test_a_fault_takes_everything_back():
    topic = make_topic(name="Water")

    with pytest.raises(RuntimeError), revision_of(topic):
        topic.name = "Waters"
        topic.save()
        raise RuntimeError

    assert Topic.objects.get().name == "Water"
    assert history() == []


def test_a_root_is_locked_where_the_database_can(django_assert_num_queries):
    topic = known_topic()

    with django_assert_num_queries(9) as queries, revision_of(topic):
        topic.save()

    locks = [q for q in queries.captured_queries if "FOR NO KEY UPDATE" in q["sql"]]
    from django.db import connection

    assert bool(locks) == connection.features.has_select_for_update
