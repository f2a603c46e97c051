"""Undoing a load takes back just that, and nothing that stands on it."""

import json

import pytest

from dialogue.exchange.apply import apply_files
from dialogue.exchange.export import archive_files
from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.load import load
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.undo import undo_load
from dialogue.models import Country, FixtureLoad, Meeting, Revision

pytestmark = pytest.mark.django_db


def test_the_first_load_undone_leaves_an_empty_archive_with_its_history():
    number = load("fixtures").load

    undo_load(number, why="By mistake.")

    assert not Meeting.objects.exists() and not Country.objects.exists()
    assert Revision.objects.filter(body="").count() == 24
    assert FixtureLoad.objects.get(plan__undoes=number).reason == "By mistake."


def test_a_load_undone_and_applied_again_gives_the_same_bytes():
    number = load("fixtures").load
    before = dict(archive_files())

    undo_load(number)
    load("fixtures")

    assert dict(archive_files()) == before


def test_an_undo_can_be_undone():
    before = dict(archive_files())
    number = load("fixtures").load
    after = dict(archive_files())
    undo_load(number)
    undone = FixtureLoad.objects.latest("pk").pk

    undo_load(undone)

    assert (before, dict(archive_files())) == ({}, after)


def test_a_load_on_which_an_edit_stands_is_not_undone():
    number = load("fixtures").load
    meeting = Meeting.objects.get()
    with revision_of(meeting):
        meeting.venue = "Elsewhere"
        meeting.save()

    with pytest.raises(LoadError, match=f"later changes .* meeting/{meeting.slug}"):
        undo_load(number)

    assert Meeting.objects.get().venue == "Elsewhere"


def test_a_load_is_undone_once():
    number = load("fixtures").load
    undo_load(number)

    with pytest.raises(LoadError, match="later changes stand on it"):
        undo_load(number)


def test_no_load_of_that_number_is_a_sentence():
    with pytest.raises(LoadError, match="There is no load 7"):
        undo_load(7)


def test_a_changed_record_goes_back_with_its_parts(tmp_path):
    load("fixtures")
    name = "meetings/2004-astana-foreign-ministers.json"
    files = dict(archive_files())
    rows = json.loads(files[name])
    kept = [row for row in rows if row["model"] != "dialogue.citation"]
    kept[0]["fields"]["city"] = "Elsewhere"
    path = tmp_path / name
    path.parent.mkdir()
    path.write_text(json.dumps(kept), encoding="utf-8")
    number = apply_files(files_at([path]), remove=True).load
    assert Meeting.objects.get().citations.count() == 0

    undo_load(number)

    assert dict(archive_files()) == files
