"""What is read at one moment, while others write."""

from threading import Thread

import pytest
from django.core.management import call_command
from django.db import InternalError, OperationalError, connection
from django.test.utils import CaptureQueriesContext

from dialogue.exchange import stored_records
from dialogue.exchange.export import write_archive
from dialogue.exchange.planning import make_plan
from dialogue.exchange.snapshot import one_snapshot
from dialogue.models import Topic
from tests.builders import make_outcome, make_topic

pytestmark = pytest.mark.django_db(transaction=True)

two_connections = pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="The tests' SQLite is in memory, where a writer waits for each reader.",
)


@pytest.fixture
def topic_goes_meanwhile(monkeypatch):
    """From the call on: the topic of an outcome goes as soon as the outcome is read."""
    look_up, once = stored_records.KeyBook.look_up, []

    def first_delete(book, model, pks):
        if model is Topic and once:
            thread = Thread(target=once.pop())
            thread.start()
            thread.join(20)
        look_up(book, model, pks)

    monkeypatch.setattr(stored_records.KeyBook, "look_up", first_delete)
    return lambda: once.append(delete_topics)


def delete_topics():
    try:
        Topic.objects.all().delete()
    finally:
        connection.close()


def export_archive(outcome, folder):
    write_archive(folder / "out")
    return (folder / f"out/meetings/{outcome.meeting.slug}.json").read_text()


def export_meeting(outcome, folder):
    with (folder / "out.json").open("w") as out:
        call_command("export_meeting", outcome.meeting.slug, stdout=out)
    return (folder / "out.json").read_text()


@two_connections
@pytest.mark.parametrize("export", [export_archive, export_meeting])
def test_an_export_is_of_one_moment(topic_goes_meanwhile, tmp_path, export):
    outcome = make_outcome(topics=[make_topic(slug="water")])
    topic_goes_meanwhile()

    written = export(outcome, tmp_path)

    assert '"water"' in written
    assert not Topic.objects.exists()


@two_connections
def test_a_plan_is_of_one_moment(save, topic_goes_meanwhile):
    outcome = make_outcome(topics=[make_topic(slug="water")])
    files = save(outcome.meeting)
    topic_goes_meanwhile()

    plan = make_plan(files)

    assert plan.records_that_are("unchanged") == [f"meeting/{outcome.meeting.slug}"]


def test_a_snapshot_takes_no_lock_of_a_writer():
    with CaptureQueriesContext(connection) as queries, one_snapshot():
        list(Topic.objects.all())

    assert not [each for each in queries.captured_queries if "IMMEDIATE" in each["sql"]]
    with CaptureQueriesContext(connection) as queries, one_snapshot(), one_snapshot():
        list(Topic.objects.all())
    begun = [each for each in queries.captured_queries if "BEGIN" in each["sql"]]
    assert len(begun) == 1


@pytest.mark.skipif(connection.vendor != "sqlite", reason="A lock of SQLite.")
def test_a_writer_after_a_snapshot_takes_its_lock_at_once():
    with one_snapshot():
        list(Topic.objects.all())

    with CaptureQueriesContext(connection) as queries:
        make_plan([])

    assert connection.transaction_mode == "IMMEDIATE"
    assert "BEGIN DEFERRED" in queries.captured_queries[0]["sql"]


@two_connections
def test_nothing_is_written_in_a_snapshot():
    with pytest.raises((InternalError, OperationalError)), one_snapshot():
        make_topic()

    assert not Topic.objects.exists()
