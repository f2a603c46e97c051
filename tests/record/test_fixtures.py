"""Every fixture loads, loads twice to the same effect, is valid and has its sources."""

import json
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command

from dialogue.checking.check import check
from dialogue.models import Citation, Meeting

FIXTURES = Path(settings.BASE_DIR, "fixtures")
REFERENCE = ["countries", "series", "topics"]
CITING = ["people", "counts"]
pytestmark = pytest.mark.django_db


def starts_on(path):
    """The first day of the meeting that a file records; empty without one."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    root = next(row for row in rows if row["model"] == "dialogue.meeting")
    return root["fields"].get("starts_on", "")


def in_order():
    """Fixture files in the order in which they may refer to one another."""
    files = [
        *(FIXTURES / "reference" / f"{name}.json" for name in REFERENCE),
        *sorted(FIXTURES.glob("documents/*.json")),
        *(FIXTURES / "reference" / f"{name}.json" for name in CITING),
        *sorted(
            FIXTURES.glob("meetings/*.json"),
            key=lambda path: (starts_on(path), path.name),
        ),
    ]
    return [path for path in files if path.exists()]


def load_everything():
    # One call a file: a single call would let a file refer to a later one.
    for path in in_order():
        call_command("loaddata", path, verbosity=0)


def loaded_rows():
    """All but citations: there are thousands, and check() looks at them in sets."""
    for model in apps.get_app_config("dialogue").get_models():
        if model is not Citation:
            yield from model.objects.all()


def row_counts():
    return {
        model.__name__: model.objects.count()
        for model in apps.get_app_config("dialogue").get_models()
    }


def faults(row):
    try:
        row.full_clean()
    except ValidationError as error:
        return error.messages
    return []


def test_every_file_has_its_place_in_the_order():
    assert sorted(in_order()) == sorted(FIXTURES.rglob("*.json"))


@pytest.mark.slow
def test_plain_loaddata_loads_them_and_twice_changes_nothing():
    load_everything()
    after_once = row_counts()

    load_everything()

    assert row_counts() == after_once
    assert after_once["Meeting"] == len([*FIXTURES.glob("meetings/*.json")])


def test_every_row_is_valid(record):
    assert [(row, faults(row)) for row in loaded_rows() if faults(row)] == []


def test_the_record_is_in_order(record):
    """Sources, quotes, ordinals, weekdays, counts, keys: see dialogue/checking."""
    found = check()

    assert found.faults == []
    readme = (settings.BASE_DIR / "README.md").read_text("utf-8")
    meetings = Meeting.objects.published()
    assert (
        f"holds {meetings.count()} meetings, {meetings.held().count()} of them held"
        in readme
    )
    assert Citation.objects.count() > 2500
    page = (settings.BASE_DIR / "docs/record.md").read_text("utf-8")
    assert found.table in page
