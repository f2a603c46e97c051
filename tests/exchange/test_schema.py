"""The schema says of fixture files what the loader holds them to, type by type."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from pydantic import ValidationError

from dialogue.exchange.records import MODELS
from dialogue.exchange.schema import fixture_adapter, fixture_schema

FIXTURES = sorted(Path(settings.BASE_DIR, "fixtures").rglob("*.json"))
MEETING = {"slug": "m", "title": "A meeting"}


def rows(model="meeting", **fields):
    return [{"model": f"dialogue.{model}", "fields": MEETING | fields}]


def refused(value):
    with pytest.raises(ValidationError):
        fixture_adapter().validate_json(json.dumps(value))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_every_fixture_fits(path):
    fixture_adapter().validate_json(path.read_bytes())


def test_every_model_of_a_record_has_a_place():
    assert {model.__name__ for model in MODELS} <= set(fixture_schema()["$defs"])


@pytest.mark.parametrize(
    "fields",
    [
        {"place": "T"},
        {"id": 3},
        {"pk": 3},
        {"title": None},
        {"title": ""},
        {"title": 5},
        {"title": "x" * 301},
        {"slug": "a b"},
        {"ordinal": "3"},
        {"ordinal": True},
        {"ordinal": -1},
        {"ordinal": 10**30},
        {"starts_on": "1 May 2015"},
        {"starts_on": 20150501},
        {"format": "by-post"},
        {"host": "JP"},
        {"host": ["JP", "x"]},
        {"host": [5]},
        {"documents": "d"},
        {"documents": [["d", "e"]]},
        {"names": []},
        {"names": {"xx": {}}},
        {"names": {"ja": {"text": "T", "standing": "official"}}},
        {"names": {"und": {"text": "T", "standing": "official", "source": "S"}}},
    ],
)
def test_a_field_of_another_type_is_refused(fields):
    refused(rows(**fields))


@pytest.mark.parametrize(
    "value",
    [
        {},
        ["text"],
        rows("oracle"),
        rows("revision"),
        [{"model": "auth.user", "fields": {}}],
        [{"model": "dialogue.topic", "fields": {"slug": "t"}}],
        [{"model": "dialogue.topic", "fields": {"slug": "t", "name": "T"}, "pk": 1}],
    ],
)
def test_a_row_of_another_form_is_refused(value):
    refused(value)


def test_what_may_be_empty_may_be_left_out_or_empty():
    fixture_adapter().validate_python(rows(format="", city="", host=None, names={}))


def test_a_field_is_explained_as_to_an_editor():
    ordinal = fixture_schema()["$defs"]["MeetingFields"]["properties"]["ordinal"]

    assert ordinal["title"] == "ordinal"
    assert "3 for “the third …”" in ordinal["description"]


def test_is_written_by_a_command_and_served_without_a_cookie(client):
    written = StringIO()
    call_command("fixture_schema", stdout=written)

    served = client.get("/data/schema/")

    assert json.loads(written.getvalue()) == served.json() == fixture_schema()
    assert served["Content-Type"] == "application/schema+json"
    assert not served.cookies
    assert client.post("/data/schema/").status_code == 405
