import pytest

from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.stored_records import rows_of
from tests.exchange.files import JAPAN, MEETING, row, write


@pytest.fixture
def directory(tmp_path):
    """A country and a meeting, in files that load."""
    write(tmp_path, "reference/countries.json", [JAPAN])
    write(tmp_path, "meetings/2015-tokyo.json", [row("meeting", **MEETING)])
    return tmp_path


@pytest.fixture
def save(tmp_path):
    """Keep records as files and read them back; `edit` changes the bytes between."""

    def save(*roots, edit=lambda text: text):
        paths = []
        for root in roots:
            path = tmp_path / f"{root.natural_key()[0]}.json"
            path.write_text(edit(as_json(rows_of(root)).decode()), encoding="utf-8")
            paths.append(path)
        return files_at(paths)

    return save
