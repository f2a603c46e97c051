"""Two editors at once: the second waits, and nothing of the first is lost."""

from threading import Event, Thread

import pytest
from django.db import connection

from dialogue.exchange.revisions import revision_of
from dialogue.models import Revision, Topic
from tests.builders import make_topic

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        not connection.features.has_select_for_update,
        reason="SQLite lets one writer in at a time anyway.",
    ),
]


def write(topic, name, is_inside, may_leave):
    try:
        with revision_of(topic):
            is_inside.set()
            may_leave.wait(20)
            Topic.objects.filter(pk=topic.pk).update(name=name)
    finally:
        connection.close()


def test_the_second_writer_waits_for_the_first():
    topic = make_topic(slug="water")
    first_inside, second_inside, may_leave = Event(), Event(), Event()
    first = Thread(target=write, args=[topic, "First", first_inside, may_leave])
    second = Thread(target=write, args=[topic, "Second", second_inside, may_leave])

    first.start()
    first_inside.wait(20)
    second.start()
    was_let_in = second_inside.wait(0.5)
    may_leave.set()
    first.join()
    second.join()

    assert not was_let_in
    bodies = Revision.objects.order_by("number").values_list("number", "body")
    assert [(number, "Second" in body) for number, body in bodies] == [
        (1, False),
        (2, False),
        (3, True),
    ]
