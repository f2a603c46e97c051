"""More records than a database takes in one list."""

import sqlite3
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from dialogue.exchange import export, stored_records
from dialogue.exchange import portions as portions_module
from dialogue.exchange import write as write_module
from dialogue.exchange.apply import apply_files
from dialogue.exchange.export import archive_files, write_archive
from dialogue.exchange.fixture_files import files_in
from dialogue.exchange.load import load
from dialogue.exchange.planning import make_plan
from dialogue.exchange.portions import PORTION, portions
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.undo import undo_load
from dialogue.models import Meeting, Outcome, Topic
from tests.exchange.files import row, write

FIXTURES = Path(settings.BASE_DIR, "fixtures")
LEAST = 999  # variables that any SQLite takes in one statement
MANY = LEAST + 101

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def takes_few_variables():
    """The SQLite of this connection takes no more than the least of any build."""
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        limit = sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER
        before = connection.connection.setlimit(limit, LEAST)
        yield
        connection.connection.setlimit(limit, before)
    else:
        yield


def topics(directory, name):
    rows = [row("topic", slug=f"t-{n}", name=name) for n in range(MANY)]
    write(directory, "reference/topics.json", rows)
    return files_in(directory)


def test_many_records_are_loaded_changed_undone_and_exported(
    tmp_path, takes_few_variables
):
    files, changed = tmp_path / "files", tmp_path / "changed"
    apply_files(topics(files, "Before"))

    number = apply_files(topics(changed, "After")).load
    assert Topic.objects.filter(name="After").count() == MANY
    assert apply_files(topics(changed, "After")).load is None
    undo_load(number)
    assert Topic.objects.filter(name="Before").count() == MANY
    assert write_archive(tmp_path / "out") == 1


def test_a_record_may_have_many_parts(tmp_path, takes_few_variables):
    meeting = {"slug": "m", "title": "M"}
    parts = [
        row("outcome", meeting=["m"], slug=f"o-{n}", heading="O", kind="decision")
        for n in range(MANY)
    ]
    write(tmp_path, "meetings/m.json", [row("meeting", **meeting), *parts])
    apply_files(files_in(tmp_path))
    assert Outcome.objects.count() == MANY
    write(tmp_path, "meetings/m.json", [row("meeting", **meeting)])

    apply_files(files_in(tmp_path), remove=True)

    assert not Outcome.objects.exists()


@pytest.mark.parametrize("count", [0, 1, PORTION, PORTION + 1])
def test_portions_have_every_value_once_in_order(count):
    cut = list(portions(iter(range(count))))

    assert [value for some in cut for value in some] == list(range(count))
    assert all(0 < len(some) <= PORTION for some in cut)


@pytest.mark.parametrize("size", [1, 2])
def test_small_portions_make_no_difference(monkeypatch, size):
    for module, name in [
        (portions_module, "PORTION"),
        (write_module, "PORTION"),
        (stored_records, "AT_ONCE"),
        (export, "AT_ONCE"),
    ]:
        monkeypatch.setattr(module, name, size)
    load(FIXTURES)

    written = dict(archive_files())

    assert written == {
        path.relative_to(FIXTURES).as_posix(): path.read_bytes()
        for path in FIXTURES.rglob("*.json")
    }


def test_small_portions_change_and_undo_alike(tmp_path, monkeypatch):
    monkeypatch.setattr(portions_module, "PORTION", 2)
    series = row("series", slug="fm", name="F", level="ministers")
    before, after = (
        [
            row("meeting", slug=f"m-{n}", title="M", series=["fm"], ordinal=n + more)
            for n in range(1, 6)
        ]
        for more in (0, 1)
    )
    for name, rows in [("before", before), ("after", after)]:
        write(tmp_path / name, "reference/series.json", [series])
        write(tmp_path / name, "meetings/m.json", rows)
    apply_files(files_in(tmp_path / "before"))

    number = apply_files(files_in(tmp_path / "after")).load

    ordinals = Meeting.objects.order_by("slug").values_list("ordinal", flat=True)
    assert [*ordinals.all()] == [2, 3, 4, 5, 6]
    undo_load(number)
    assert [*ordinals.all()] == [1, 2, 3, 4, 5]


def test_no_edit_by_hand_is_overlooked_for_small_portions(tmp_path, monkeypatch):
    monkeypatch.setattr(portions_module, "PORTION", 2)
    rows = [row("topic", slug=f"t-{n}", name="Before") for n in range(5)]
    write(tmp_path, "reference/topics.json", rows)
    load(tmp_path)
    for topic in Topic.objects.all():
        with revision_of(topic):
            Topic.objects.filter(pk=topic.pk).update(name="By hand")

    plan = make_plan(files_in(tmp_path))

    conflicts = [f"topic/t-{n}" for n in range(5)]
    assert plan.records_that_are("conflict") == conflicts
