import json

import pytest
from django.core.management import CommandError, call_command
from django.core.serializers.base import DeserializationError
from django.db import IntegrityError

from dialogue.management.commands.draft_meeting import Command
from dialogue.models import Meeting
from tests.drafting.texts_for_tests import ENGLISH

BILATERAL = (
    "Japan-Kazakhstan telephone talk\nThey spoke of wells for an hour and a half."
)


@pytest.fixture
def release(tmp_path):
    def write(text):
        path = tmp_path / "release.txt"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_writes_a_fixture_and_asks_beside_it(release, capsys):
    call_command("draft_meeting", release(ENGLISH), url="https://example.org/release")

    said = capsys.readouterr()
    models = {row["model"] for row in json.loads(said.out)}
    assert {"dialogue.meeting", "dialogue.citation", "dialogue.openquestion"} <= models
    assert ", delegations: " in said.err
    assert ", retrieved_on: On which day was it read there?" in said.err
    assert "https://example.org/release" in said.out


def test_what_the_operator_knows_of_the_text_is_not_asked(release, capsys):
    known = {"url": "https://example.org/release", "retrieved": "2026-11-24"}

    call_command("draft_meeting", release(ENGLISH), **known)

    said = capsys.readouterr()
    assert '"retrieved_on": "2026-11-24"' in said.out
    assert "retrieved_on:" not in said.err and "address:" not in said.err


@pytest.mark.parametrize("words", [[], ["--no-such-option"], ["x", "--language", "xx"]])
def test_a_wrong_option_ends_with_one(words):
    with pytest.raises(SystemExit) as stopped:
        Command().run_from_argv(["manage.py", "draft_meeting", *words])

    assert stopped.value.code == 1


def test_a_text_about_something_else_ends_with_two(release):
    with pytest.raises(CommandError) as refusal:
        call_command("draft_meeting", release(BILATERAL))

    assert refusal.value.returncode == 2


@pytest.mark.parametrize("text", ["", "%PDF-1.4 no more", "\0\0\0\0"])
def test_what_cannot_be_read_ends_with_one(release, text):
    with pytest.raises(CommandError) as refusal:
        call_command("draft_meeting", release(text))

    assert refusal.value.returncode == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a.txt", "--language", "fr"], "fr is not read: write en, ja or ru.\n"),
        ([], "the following arguments are required: FILE.\n"),
        (["a.txt", "--published"], "argument --published: expected one argument.\n"),
    ],
)
def test_wrong_usage_is_said_in_a_sentence_and_ends_with_one(words, said, capsys):
    with pytest.raises(SystemExit) as end:
        Command().run_from_argv(["manage.py", "draft_meeting", *words])

    assert end.value.code == 1
    assert capsys.readouterr().err.removeprefix("CommandError: ") == said


@pytest.mark.parametrize("name", ["nowhere.txt", "/", "a\0b"])
def test_no_such_file_is_said_in_a_sentence(name):
    with pytest.raises(CommandError, match="Cannot read"):
        call_command("draft_meeting", name)


def test_a_day_of_publication_that_is_none_is_refused(release):
    with pytest.raises(CommandError, match="is not a date"):
        call_command("draft_meeting", release(ENGLISH), published="2010-02-30")


@pytest.mark.django_db
@pytest.mark.parametrize("model", ["", "dialogue.openquestion"])
def test_loaddata_refuses_a_draft_and_each_open_question(
    release, capsys, tmp_path, model
):
    call_command("draft_meeting", release(ENGLISH))
    rows = [row for row in json.loads(capsys.readouterr().out) if model in row["model"]]
    draft = tmp_path / "draft.json"
    draft.write_text(json.dumps(rows), encoding="utf-8")

    with pytest.raises((DeserializationError, IntegrityError)):
        call_command("loaddata", str(draft), verbosity=0)

    assert not Meeting.objects.exists()
