"""check_archive prints a table, or what does not hold."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from dialogue.models import Citation
from tests.example_archive import EXAMPLE
from tests.exchange.test_records import make_full_meeting

pytestmark = pytest.mark.django_db

START, END = "<!-- made by check_archive -->\n", "<!-- as far as here -->\n"


@pytest.fixture
def archive():
    call_command("load_archive", EXAMPLE, verbosity=0)


def run(capsys, *arguments):
    capsys.readouterr()
    call_command("check_archive", *arguments)
    return capsys.readouterr()


def test_an_archive_in_order_gives_a_table_and_nothing_else(archive, capsys):
    said = run(capsys)

    assert said.err == ""
    assert said.out.splitlines() == [
        "|  | Records | Facts | Citations | With an official source | Open questions |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        "| Foreign ministers’ meetings | 1 | 52 | 62 | 100 % | 7 |",
        "| Documents | 4 | 4 | 5 | 100 % | 1 |",
        "| All | 5 | 56 | 67 | 100 % | 8 |",
    ]


def test_questions_are_listed_on_demand(archive, capsys):
    said = run(capsys, "--questions")

    assert said.out.splitlines()[0] == (
        "document/2030-example-statement: "
        "A text of it is only named (Language not stated); where does it stand?"
    )


def test_faults_are_listed_and_the_command_fails(archive, capsys):
    Citation.objects.filter(fact="city").delete()

    with pytest.raises(CommandError, match="Faults: 1."):
        run(capsys)

    said = capsys.readouterr()
    assert said.err == (
        "meeting/2030-example-foreign-ministers, dialogue.meeting "
        "2030-example-foreign-ministers, “city”: "
        "it has no citation, and a published record cites every value.\n"
    )


def test_an_empty_archive_is_in_order(capsys):
    assert "| All | 0 | 0 | 0 | – | 0 |" in run(capsys).out


def test_the_table_is_put_between_its_marks(archive, capsys, tmp_path):
    page = tmp_path / "record.md"
    page.write_text(f"Before.\n{START}\nOld.\n\n{END}After.\n", encoding="utf-8")

    said = run(capsys, "--into", str(page))

    expected = f"Before.\n{START}\n{said.out.strip()}\n\n{END}After.\n"
    assert page.read_text("utf-8") == expected


def test_a_page_without_marks_is_left_alone_and_said_so(archive, capsys, tmp_path):
    page = tmp_path / "record.md"
    page.write_text("Before.\n", encoding="utf-8")

    with pytest.raises(CommandError, match="it has no two lines"):
        run(capsys, "--into", str(page))

    assert page.read_text("utf-8") == "Before.\n"


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_page_that_cannot_be_written_is_said_in_a_sentence(
    archive, capsys, tmp_path, content
):
    page = tmp_path / "record.md"
    if content:
        page.write_bytes(content)

    with pytest.raises(CommandError, match=r"record.md: it cannot be written \("):
        run(capsys, "--into", str(page))


def test_a_table_with_faults_is_not_put_anywhere(archive, capsys, tmp_path):
    page = tmp_path / "record.md"
    page.write_text(f"{START}{END}", encoding="utf-8")
    Citation.objects.filter(fact="city").delete()

    with pytest.raises(CommandError, match="Faults"):
        run(capsys, "--into", str(page))

    assert page.read_text("utf-8") == f"{START}{END}"


@pytest.mark.parametrize("how_many", [1, 3])
def test_costs_the_same_queries_however_many_parts_a_record_has(
    how_many, django_assert_num_queries, capsys
):
    make_full_meeting(how_many)

    # PostgreSQL sets its constraints to be asked at once, and back again.
    queries = {"sqlite": 59, "postgresql": 60}[connection.vendor]
    with django_assert_num_queries(queries), pytest.raises(CommandError):
        run(capsys)


def test_a_database_without_tables_is_a_sentence(capsys):
    with pytest.raises(CommandError, match="The archive was not checked, for the data"):
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE dialogue_meeting RENAME TO gone")
        run(capsys)
