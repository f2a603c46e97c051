"""Fixture files that load, and what loading says when one is wrong."""

import json

import pytest

from dialogue.exchange.load import load
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.records import MODELS
from dialogue.models import FixtureLoad, Revision

JAPAN = {
    "model": "dialogue.country",
    "fields": {"code": "JP", "name": "Japan", "group": "japan"},
}
MEETING = {
    "slug": "2015-tokyo",
    "title": "A meeting",
    "starts_on": "2015-05-01",
    "ends_on": "2015-05-01",
    "date_precision": "day",
    "host": ["JP"],
}


def row(model, **fields):
    return {"model": f"dialogue.{model}", "fields": fields}


def write(directory, name, rows):
    path = directory / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows), encoding="utf-8")


def stored():
    models = [*MODELS, Revision, FixtureLoad]
    return {model.__name__: list(model.objects.values()) for model in models}


def fault(directory):
    """What loading says, when it changes nothing."""
    before = stored()
    with pytest.raises(LoadError) as caught:
        load(directory)
    assert stored() == before
    return str(caught.value)


def fault_of(directory, *rows):
    write(directory, "meetings/bad.json", [*rows])
    return fault(directory)
