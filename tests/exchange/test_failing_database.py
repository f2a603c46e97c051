"""A database that fails during a load is told of in a sentence, and nothing is kept."""

import pytest
from django.core.management import CommandError, call_command
from django.db import Error, OperationalError, connection

from dialogue.exchange.apply import apply_files, try_files
from dialogue.exchange.export import write_archive
from dialogue.exchange.fixture_files import files_in
from dialogue.exchange.hold import hold
from dialogue.exchange.load import archive_is_empty, load
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.planning import make_plan
from dialogue.exchange.undo import undo_load
from dialogue.models import Country, Series
from tests.exchange.files import fault, row, write

SAID = r"Nothing was loaded, for the database failed \(.+\)\."

only_postgres = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="SQLite is no server that could go away."
)


@pytest.fixture
def takes_no_writes():
    """The database answers and lets nobody write, as with a full disk."""
    is_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute(
            "PRAGMA query_only = ON" if is_sqlite else "SET transaction_read_only = on"
        )
        yield
        if is_sqlite:
            cursor.execute("PRAGMA query_only = OFF")


@pytest.mark.django_db
def test_a_load_that_cannot_write_says_so(directory, takes_no_writes):
    with pytest.raises(LoadError, match=SAID) as caught:
        load(directory)

    assert isinstance(caught.value.__cause__, Error)
    assert not Country.objects.exists()


@only_postgres
@pytest.mark.django_db(transaction=True)
def test_a_connection_that_is_lost_is_told_of(directory):
    with pytest.raises(Error), connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(LoadError, match=SAID):
        try_files(files_in(directory))
    with pytest.raises(LoadError, match=SAID):
        load(directory)
    with pytest.raises(LoadError, match=SAID):
        archive_is_empty()

    connection.close()
    assert not Country.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("ask", [load, lambda directory: archive_is_empty()])
def test_a_missing_table_is_told_of(directory, ask):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE dialogue_country RENAME TO dialogue_land")

    with pytest.raises(LoadError, match=SAID):
        ask(directory)


def fail(execute, sql, params, many, context):
    raise OperationalError("disk full")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("ask", "outcome"),
    [
        (lambda files, _folder: make_plan(files), "Nothing was loaded"),
        (lambda files, _folder: apply_files(files), "Nothing was loaded"),
        (lambda files, _folder: try_files(files), "Nothing was loaded"),
        (lambda _files, _folder: archive_is_empty(), "Nothing was loaded"),
        (lambda _files, _folder: undo_load(1), "Nothing was undone"),
        (
            lambda _files, folder: write_archive(folder / "out"),
            "The archive was not exported",
        ),
        (
            lambda _files, _folder: call_command("export_meeting", "x"),
            "The meeting was not exported",
        ),
        (
            lambda _files, _folder: hold(
                b"x", document="d", language="en", address="x", retrieved_on="x"
            ),
            "Nothing was loaded",
        ),
    ],
)
def test_each_way_says_what_came_of_it(directory, tmp_path, ask, outcome):
    files = files_in(directory)

    refused = pytest.raises((LoadError, CommandError))
    with connection.execute_wrapper(fail), refused as caught:
        ask(files, tmp_path)

    assert str(caught.value) == f"{outcome}, for the database failed (disk full)."


@pytest.mark.django_db
def test_what_fails_while_it_is_written_is_told_of_too(directory):
    def fail_to_write(execute, sql, *rest):
        return fail(execute, sql, *rest) if "INSERT" in sql else execute(sql, *rest)

    with connection.execute_wrapper(fail_to_write), pytest.raises(LoadError) as caught:
        apply_files(files_in(directory))

    assert str(caught.value) == (
        "Nothing was loaded, for the database failed (disk full)."
    )


@pytest.mark.django_db
def test_what_only_the_database_refuses_is_told_of_the_row(directory):
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNIQUE INDEX only_one ON dialogue_series (level)")
    two = [row("series", slug=name, name=name, level="leaders") for name in ["a", "b"]]
    write(directory, "reference/series.json", two)

    said = fault(directory)

    assert said.startswith("reference/series.json, dialogue.series b: the database ref")
    assert not Series.objects.exists()
