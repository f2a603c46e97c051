"""Two editors at once: the second waits, and nothing of the first is lost."""

from threading import Event, Thread

import pytest
from django.db import OperationalError, connection, transaction

from dialogue.exchange import apply, planning, undo
from dialogue.exchange.apply import apply_files
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.revisions import revision_of
from dialogue.models import Commitment, Revision, Topic
from tests.builders import make_commitment, make_outcome, make_topic

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


def edit_elsewhere(topic):
    """Another connection saves the topic, from beginning to end."""

    def edit():
        try:
            with revision_of(topic):
                Topic.objects.filter(pk=topic.pk).update(name="By hand")
        finally:
            connection.close()

    thread = Thread(target=edit)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def before(monkeypatch, module, name, do):
    """Do something the first time that a function of a module is called."""
    real, once = getattr(module, name), [do]

    def first(*arguments, **options):
        for each in [once.pop()] if once else []:
            each()
        return real(*arguments, **options)

    monkeypatch.setattr(module, name, first)


@pytest.mark.parametrize("moment", ["last_sums", "live_records", "rows_as_loaded"])
def test_an_edit_while_a_load_is_planned_is_not_lost(save, monkeypatch, moment):
    topic = make_topic(slug="water", name="Before")
    apply_files(save(topic))
    files = save(topic, edit=lambda text: text.replace("Before", "After"))
    before(monkeypatch, planning, moment, lambda: edit_elsewhere(topic))

    with pytest.raises(LoadError):
        apply_files(files)

    assert Topic.objects.get().name == "By hand"


def in_another_connection(do):
    def run():
        try:
            do()
        finally:
            connection.close()

    thread = Thread(target=run)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_a_change_around_the_history_while_a_load_waits_is_not_lost(save, monkeypatch):
    topic = make_topic(slug="water", name="Before")
    apply_files(save(topic))
    files = save(topic, edit=lambda text: text.replace("Before", "After"))
    change = Topic.objects.filter(pk=topic.pk).update
    before(
        monkeypatch,
        apply,
        "_hold",
        lambda: in_another_connection(lambda: change(name="By loaddata")),
    )

    with pytest.raises(LoadError, match="topic/water changed while it was being"):
        apply_files(files)

    assert Topic.objects.get().name == "By loaddata"


def test_a_commitment_that_another_record_gets_meanwhile_stays_there(save, monkeypatch):
    commitment = make_commitment(slug="promise")
    here, there = commitment.outcome.meeting, make_outcome()
    files = save(here)
    commitment.delete()

    def make_it_there():
        with revision_of(there.meeting):
            make_commitment(slug="promise", outcome=there)

    before(monkeypatch, apply, "_hold", lambda: in_another_connection(make_it_there))

    with pytest.raises(LoadError, match="commitment promise: someone else added it"):
        apply_files(files)

    assert Commitment.objects.get().outcome == there


def test_a_record_that_another_makes_meanwhile_is_not_overwritten(save, monkeypatch):
    topic = make_topic(slug="water", name="Before")
    files = save(topic)
    topic.delete()
    make = Topic.objects.create
    before(
        monkeypatch,
        apply,
        "_hold",
        lambda: in_another_connection(lambda: make(slug="water", name="Theirs")),
    )

    with pytest.raises(LoadError, match="topic/water changed while it was being"):
        apply_files(files)

    assert Topic.objects.get().name == "Theirs"


@pytest.mark.parametrize("moment", ["last_sums", "write"])
def test_the_records_of_a_load_are_locked_from_the_last_look(save, monkeypatch, moment):
    topic = make_topic(slug="water", name="Before")
    files = save(topic, edit=lambda text: text.replace("Before", "After"))
    refused = []

    def try_to_lock():
        with transaction.atomic():
            try:
                Topic.objects.select_for_update(nowait=True).get(slug="water")
            except OperationalError as error:
                refused.append(error)

    before(monkeypatch, apply, moment, lambda: in_another_connection(try_to_lock))

    apply_files(files)

    assert len(refused) == 1


def test_an_edit_while_an_undo_begins_is_not_lost(save, monkeypatch):
    topic = make_topic(slug="water", name="Before")
    files = save(topic, edit=lambda text: text.replace("Before", "After"))
    number = apply_files(files).load
    before(monkeypatch, undo, "_hold", lambda: edit_elsewhere(topic))

    with pytest.raises(LoadError, match="later changes stand on it"):
        undo.undo_load(number)

    assert Topic.objects.get().name == "By hand"
