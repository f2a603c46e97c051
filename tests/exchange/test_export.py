"""The archive leaves in the very files in which it came."""

from pathlib import Path

import pytest
from django.conf import settings

from dialogue.exchange.export import ExportError, archive_files, write_archive
from dialogue.exchange.load import load

FIXTURES = Path(settings.BASE_DIR, "fixtures")
pytestmark = pytest.mark.django_db


def files_below(directory):
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*.json")
    }


def test_load_export_load_export_gives_the_same_bytes(tmp_path):
    load(FIXTURES)

    write_archive(tmp_path / "once")

    assert files_below(tmp_path / "once") == files_below(FIXTURES)


def test_loading_an_export_changes_nothing(tmp_path):
    load(FIXTURES)
    write_archive(tmp_path / "once")

    plan = load(tmp_path / "once")

    assert plan.changes == [] and plan.load is None


def test_an_empty_archive_has_no_files():
    assert list(archive_files()) == []


def test_a_directory_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("Mine.")

    with pytest.raises(ExportError, match="it is not empty"):
        write_archive(tmp_path)


def test_a_directory_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(ExportError, match="it cannot be written"):
        write_archive(tmp_path / "file" / "below")
