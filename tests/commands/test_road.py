"""The whole road by command: plan, apply, undo, apply again, export."""

import json
import os
from copy import deepcopy

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from dialogue.exchange import fixture_files, plan_files
from dialogue.exchange.revisions import revision_of
from dialogue.models import FixtureLoad, Meeting, Revision
from tests.example_archive import EXAMPLE

pytestmark = pytest.mark.django_db

SLUG = "2030-example-foreign-ministers"


@pytest.fixture
def run(capsys):
    def run(command, *arguments, **options):
        capsys.readouterr()
        call_command(command, *map(str, arguments), **options)
        return capsys.readouterr().out

    return run


@pytest.fixture
def edited(run, tmp_path):
    """The example meeting as a file, with other participants written in."""
    call_command("load_archive", EXAMPLE, verbosity=0)
    rows = json.loads(run("export_meeting", SLUG))
    rows[0]["fields"]["other_participants"] = "Example House"
    path = tmp_path / "edited.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def test_a_plan_says_what_it_will_change_and_changes_nothing(run, edited):
    said = run("plan_fixture", edited)

    assert said.splitlines() == [
        f"~ meeting/{SLUG}: changed",
        f"    ~ dialogue.meeting {SLUG}: changed",
        '        other_participants: nothing -> "Example House"',
        "Records created: 0, changed: 1, unchanged: 0.",
    ]
    assert Meeting.objects.get().other_participants == ""


def test_from_plan_to_apply_to_undo_and_back(run, edited, tmp_path):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)

    said = run("apply_fixture", plan, "--why", "Someone else took part.")
    number = FixtureLoad.objects.latest("pk").pk
    assert f"This is load {number}: undo_load {number}." in said
    assert Meeting.objects.get().other_participants == "Example House"
    assert (
        Revision.objects.of(f"meeting/{SLUG}").first().reason
        == "Someone else took part."
    )

    said = run("undo_load", number)
    undo = FixtureLoad.objects.latest("pk").pk
    assert said == (f"Records taken back: 1.\nThis is load {undo}: undo_load {undo}.\n")
    assert Meeting.objects.get().other_participants == ""

    run("apply_fixture", edited)
    assert Meeting.objects.get().other_participants == "Example House"


def test_applying_the_same_again_is_nothing(run, edited):
    run("apply_fixture", edited)
    before = Revision.objects.count(), FixtureLoad.objects.count()

    said = run("apply_fixture", edited)

    assert said == "Records created: 0, changed: 0, unchanged: 1.\n"
    assert (Revision.objects.count(), FixtureLoad.objects.count()) == before


def test_a_plan_is_refused_once_its_file_has_changed(run, edited, tmp_path):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)
    edited.write_text(edited.read_text("utf-8").replace("Example", "Other"), "utf-8")

    with pytest.raises(CommandError, match="edited.json changed after the plan"):
        run("apply_fixture", plan)


def test_a_plan_may_be_larger_than_a_fixture_file(run, edited, tmp_path):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)
    plan.write_text(plan.read_text("utf-8") + " " * fixture_files.LARGEST, "utf-8")

    said = run("apply_fixture", plan)

    assert said.startswith("Records created: 0, changed: 1, ")


def test_a_plan_that_could_not_be_applied_is_not_written(
    run, edited, tmp_path, monkeypatch
):
    monkeypatch.setattr(plan_files, "LARGEST_PLAN", 100)

    with pytest.raises(CommandError, match="plan.json: it would be larger than a plan"):
        run("plan_fixture", edited, "--out", tmp_path / "plan.json")

    assert not (tmp_path / "plan.json").exists()


def test_a_large_file_that_is_no_plan_is_refused_as_a_fixture(run, tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(b"[" + b" " * fixture_files.LARGEST + b"]")

    with pytest.raises(CommandError, match="x.json: it is larger than 10 MB"):
        run("apply_fixture", path)


def test_a_conflict_is_shown_with_all_three_sides(run, edited):
    meeting = Meeting.objects.get()
    with revision_of(meeting):
        meeting.other_participants = "By hand"
        meeting.save()

    said = run("plan_fixture", edited)

    assert (
        '        other_participants: "By hand" -> "Example House" (loaded as nothing)\n'
        in said
    )
    assert f"someone has to decide: meeting/{SLUG}." in said
    with pytest.raises(
        CommandError, match=r"\(other_participants\) since: say --take file or"
    ):
        run("apply_fixture", edited)
    run("apply_fixture", edited, take=[f"meeting/{SLUG}=file"])
    assert Meeting.objects.get().other_participants == "Example House"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "it is not JSON"),
        ("{}", "a fixture file is a list of rows"),
        ('{"format": 1}', "it is no plan as plan_fixture writes it"),
        ('{"format": 1, "files": [], "records": 3, "remove": 1}', "it is no plan"),
        ('[{"model": "dialogue.openquestion", "fields": {}}]', "take this row out"),
    ],
)
def test_a_file_that_is_neither_is_a_sentence(run, tmp_path, content, sentence):
    path = tmp_path / "x.json"
    path.write_text(content)

    with pytest.raises(CommandError, match=sentence):
        run("apply_fixture", path)


@pytest.mark.parametrize("command", ["plan_fixture", "apply_fixture"])
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_regular_file_is_a_sentence(run, tmp_path, command, make):
    make(tmp_path / "x.json")

    with pytest.raises(CommandError, match="x.json: it is no regular file"):
        run(command, tmp_path / "x.json")


def put(plan, way, value):
    """A plan in which one value is another; `way` leads there."""
    within = plan
    for step in way[:-1]:
        within = within[step]
    within[way[-1]] = value
    return plan


ROW = ["records", 0, "rows", 0]
NO_PLAN = "is no plan as|after the plan was made|is a list of rows|cannot be read"


@pytest.mark.parametrize(
    "way",
    [
        ["format"],
        ["files"],
        ["files", 0],
        ["files", 0, "name"],
        ["files", 0, "sha256"],
        ["remove"],
        ["records"],
        ["records", 0],
        ["records", 0, "record"],
        ["records", 0, "revision"],
        ["records", 0, "take"],
        ["records", 0, "rows"],
        ["records", 0, "left_out"],
        ROW,
        [*ROW, "row"],
        [*ROW, "fields"],
        [*ROW, "fields", "other_participants"],
        [*ROW, "fields", "other_participants", "conflict"],
        [*ROW, "more"],
    ],
    ids=lambda way: ".".join(map(str, way)),
)
def test_a_plan_edited_by_hand_is_a_sentence(run, edited, tmp_path, way):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)
    written = json.loads(plan.read_text("utf-8"))
    values = [None, 3, "x", {}, [1], [[]], [None], {"a": 1}]
    odd = [put(deepcopy(written), way, value) for value in values]

    for each in filter(lambda each: each != written, odd):
        plan.write_text(json.dumps(each), "utf-8")
        with pytest.raises(CommandError, match=NO_PLAN):
            run("apply_fixture", plan)

    assert Meeting.objects.get().other_participants == ""


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "", "x" * 999])
def test_a_plan_of_a_file_that_cannot_be_is_a_sentence(run, edited, tmp_path, name):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)
    odd = put(json.loads(plan.read_text("utf-8")), ["files", 0, "name"], name)
    plan.write_text(json.dumps(odd), encoding="utf-8")

    with pytest.raises(CommandError, match="cannot be read|no regular file|is no plan"):
        run("apply_fixture", plan)


def test_a_plan_is_not_written_where_it_cannot_be(run, edited, tmp_path):
    fixture = edited.read_bytes()

    with pytest.raises(CommandError, match="it cannot be written [(]No such file"):
        run("plan_fixture", edited, "--out", tmp_path / "none/plan.json")
    for taken in [tmp_path, edited]:
        with pytest.raises(CommandError, match="it is there and is no plan"):
            run("plan_fixture", edited, "--out", taken)

    assert edited.read_bytes() == fixture


def test_a_plan_is_written_over_an_older_one(run, edited, tmp_path):
    plan = tmp_path / "plan.json"
    run("plan_fixture", edited, "--out", plan)
    before = plan.read_bytes()
    edited.write_text(edited.read_text("utf-8").replace("Example", "Other"), "utf-8")

    run("plan_fixture", edited, "--out", plan)

    assert plan.read_bytes() != before


@pytest.mark.parametrize(
    ("command", "argument", "what"),
    [("export_meeting", SLUG, "meeting"), ("export_archive", "out", "archive")],
)
def test_an_export_from_a_database_that_fails_is_a_sentence(
    run, edited, tmp_path, monkeypatch, command, argument, what
):
    monkeypatch.chdir(tmp_path)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE dialogue_meeting RENAME TO dialogue_session")

    said = f"The {what} was not exported, for the database failed [(].+[)]."
    with pytest.raises(CommandError, match=said):
        run(command, argument)


@pytest.mark.parametrize("word", ["mine", "=file", "meeting/x=", "meeting/x=mine"])
def test_a_side_that_is_none_is_a_sentence(run, edited, word):
    with pytest.raises(CommandError, match="it is file, live, or RECORD=file"):
        run("plan_fixture", edited, take=[word])


@pytest.mark.parametrize(
    ("words", "of"),
    [
        (["file", "live"], "for all"),
        (["meeting/x=file", "meeting/x=live"], "of meeting/x"),
    ],
)
def test_two_sides_that_contradict_are_a_sentence(run, edited, words, of):
    with pytest.raises(CommandError, match=f"it is file or live {of}, not both"):
        run("plan_fixture", edited, take=words)


def test_a_field_that_goes_back_to_its_default_shows_that_word(run, edited):
    rows = json.loads(edited.read_text("utf-8"))
    del next(each for each in rows if "presence" in each["fields"])["fields"][
        "presence"
    ]
    edited.write_text(json.dumps(rows), "utf-8")

    said = run("plan_fixture", edited)

    assert '        presence: "present" -> "not-stated"\n' in said


def test_what_was_never_loaded_is_not_shown_as_loaded_as_a_default(run, edited):
    meeting = Meeting.objects.get()
    Revision.objects.all().delete()
    with revision_of(meeting):
        meeting.other_participants = "By hand"
        meeting.save()

    said = run("plan_fixture", edited)

    assert 'other_participants: "By hand" -> "Example House" (never loaded)\n' in said


def test_what_is_not_there_is_a_sentence(run, tmp_path):
    with pytest.raises(CommandError, match="it cannot be read"):
        run("plan_fixture", tmp_path / "none.json")
    with pytest.raises(CommandError, match="There is no meeting 1999-nowhere"):
        run("export_meeting", "1999-nowhere")
    with pytest.raises(CommandError, match="There is no load 9"):
        run("undo_load", 9)


def test_an_export_of_the_archive_loads_as_nothing(run, tmp_path):
    call_command("load_archive", EXAMPLE, verbosity=0)

    assert run("export_archive", tmp_path / "out") == "Files written: 8.\n"
    assert run("load_archive", tmp_path / "out").startswith("Records created: 0, ch")
    with pytest.raises(CommandError, match="it is not empty"):
        run("export_archive", tmp_path / "out")


def test_a_directory_stands_for_the_files_in_it(run, tmp_path):
    plan = tmp_path / "plan.json"

    said = run("plan_fixture", EXAMPLE, "--out", plan)
    assert said.splitlines()[-1] == "Records created: 24, changed: 0, unchanged: 0."

    run("apply_fixture", plan)
    assert Meeting.objects.get().slug == SLUG
    assert "created: 0, changed: 0, unchanged: 24" in run("apply_fixture", EXAMPLE)


def test_an_empty_directory_is_a_sentence(run, tmp_path):
    with pytest.raises(CommandError, match="there are no files in reference/"):
        run("plan_fixture", tmp_path)
