"""Whoever watches a long load at a terminal is told how far it is."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from dialogue.exchange import progress
from tests.exchange.files import row, write

pytestmark = pytest.mark.django_db


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.fixture
def topics(tmp_path, monkeypatch):
    monkeypatch.setattr(progress, "STEP", 2)
    rows = [row("topic", slug=f"t-{n}", name="T") for n in range(5)]
    write(tmp_path, "reference/topics.json", rows)
    return tmp_path


def said_to(stream, command, path):
    call_command(command, path, stderr=stream)
    return [line for line in stream.getvalue().split("\r") if line.strip("\033[K")]


@pytest.mark.parametrize(
    ("command", "name", "verbs"),
    [
        ("load_archive", "", ["Read", "Checked", "Wrote"]),
        ("apply_fixture", "reference/topics.json", ["Read", "Checked", "Wrote"]),
        ("plan_fixture", "reference/topics.json", ["Read"] * 2 + ["Checked", "Wrote"]),
    ],
)
def test_a_terminal_is_told_how_far_it_is(topics, command, name, verbs):
    said = said_to(Terminal(), command, str(topics / name))

    assert said == [
        f"{verb} {done} of 5 rows.\033[K"
        for verb in verbs
        for done in ([5] if verb == "Wrote" else [2, 4])  # in one statement
    ]


def test_a_terminal_is_left_with_a_line_of_its_own(topics):
    stream = Terminal()

    call_command("load_archive", topics, stderr=stream)

    assert stream.getvalue().endswith("\r\033[K")


def test_what_is_refused_starts_on_a_line_of_its_own(topics):
    stream = Terminal()
    rows = [row("topic", slug=f"u-{n}", name="T" * (n != 4)) for n in range(5)]
    write(topics, "reference/topics.json", rows)

    with pytest.raises(CommandError):
        call_command("load_archive", topics, stderr=stream)

    assert stream.getvalue().endswith("Checked 4 of 5 rows.\033[K\r\033[K")


def test_a_pipe_is_told_nothing(topics):
    stream = StringIO()

    call_command("load_archive", topics, stderr=stream)

    assert stream.getvalue() == ""


def test_nothing_is_said_of_a_load_that_is_short(topics):
    write(topics, "reference/topics.json", [row("topic", slug="t", name="T")])

    assert said_to(Terminal(), "load_archive", str(topics)) == []


def test_thousands_are_set_apart():
    said = []

    list(progress.counted(range(12_001), said.append, "Checked"))

    assert said[-1] == "Checked 12,000 of 12,001 rows."
