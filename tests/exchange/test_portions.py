"""More records than a database takes in one list."""

import sqlite3

import pytest
from django.db import connection

from dialogue.exchange.apply import apply_files
from dialogue.exchange.export import write_archive
from dialogue.exchange.fixture_files import files_in
from dialogue.exchange.portions import PORTION, portions
from dialogue.exchange.undo import undo_load
from dialogue.models import Outcome, Topic
from tests.exchange.files import row, write

LEAST = 999  # variables that any SQLite takes in one statement
MANY = LEAST + 101

pytestmark = pytest.mark.django_db


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
