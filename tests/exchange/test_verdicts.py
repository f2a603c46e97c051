"""What the set-wise road says of a row is what `full_clean` says of it row by row."""

import json
import re

import pytest
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models, transaction

from dialogue.exchange.apply import apply_files
from dialogue.exchange.fixture_files import files_at
from dialogue.exchange.fixture_rows import RowReader, named_by
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.ready_rows import ready_row
from dialogue.exchange.records import KEY_FIELDS, MODELS
from dialogue.exchange.row_order import in_order
from tests.commands.hostile import WRONG_ROWS
from tests.exchange.files import JAPAN, MEETING, row, stored
from tests.exchange.rule_breakers import RULE_BREAKERS, SOUND, broken

pytestmark = pytest.mark.django_db


@pytest.fixture
def file_of(tmp_path):
    def file_of(rows):
        path = tmp_path / "rows.json"
        path.write_text(json.dumps(rows), encoding="utf-8")
        return files_at([path])

    return file_of


def row_by_row(files):
    """How the refusal begins that the plain way meets; None when it saves all.

    Every row is read, asked by its model's full_clean, and saved before the next.
    """
    try:
        with transaction.atomic():
            for fixture_row in in_order(row for file in files for row in file.rows):
                _save(fixture_row)
            transaction.set_rollback(True)
    except LoadError as error:
        return named_in(str(error))
    return None


def named_in(sentence):
    """The file, the row and the field that it names: what stands before the fault."""
    return re.match("[^:]*: ", sentence)[0]


def _save(fixture_row):
    ready = ready_row(fixture_row)
    reader = RowReader(named_by(fixture_row))
    model, *key = fixture_row.place
    there = reader.stored(model, key)
    reader.complete(ready)
    if there is not None:
        ready.row.pk, ready.row._state.adding = there.pk, False
    try:
        ready.row.full_clean()
    except ValidationError as error:
        ((name, _messages), *_more) = error.message_dict.items()
        raise fixture_row.fault(
            None if name == NON_FIELD_ERRORS else name, ""
        ) from error
    ready.row.save()
    for name, others in ready.others.items():
        getattr(ready.row, name).set(others)


def set_wise(files):
    try:
        apply_files(files, take={None: "file"})
    except LoadError as error:
        return named_in(str(error))
    return None


def assert_same_verdict(files):
    """That both ways refuse the files, for the same row and field."""
    before = stored()
    plain, said = row_by_row(files), set_wise(files)
    assert plain is not None
    assert said == plain
    assert stored() == before


def test_what_is_sound_both_ways_accept(file_of):
    files = file_of(SOUND)

    assert (row_by_row(files), set_wise(files)) == (None, None)


@pytest.mark.parametrize("rule", RULE_BREAKERS)
def test_a_new_row_that_breaks_a_rule_gets_the_verdict_of_its_model(file_of, rule):
    assert_same_verdict(file_of(broken(rule)))


@pytest.mark.parametrize("rule", RULE_BREAKERS)
def test_a_change_that_breaks_a_rule_gets_the_verdict_of_its_model(file_of, rule):
    apply_files(file_of(SOUND))

    assert_same_verdict(file_of(broken(rule)))


def is_of_a_row(said):
    """Whether what is wrong is the row itself: not that it stands twice, or is none."""
    return "stands in" not in said and not said.startswith(
        (", row", ", dialogue.topic t, “pk")
    )


@pytest.mark.parametrize(
    "rows", [rows for rows, said in WRONG_ROWS if is_of_a_row(said)]
)
def test_a_hostile_row_gets_the_verdict_of_its_model(file_of, rows):
    apply_files(file_of([JAPAN, row("meeting", **MEETING)]))

    assert_same_verdict(file_of(rows if isinstance(rows, list) else [rows]))


def test_every_rule_that_a_file_can_break_is_broken_above():
    rules = {
        rule.name
        for model in MODELS
        for rule in model._meta.constraints
        if not rule.name.endswith("_is_known")
        and not (
            isinstance(rule, models.UniqueConstraint)
            and {*rule.fields} == {*KEY_FIELDS[model]}
        )
    }

    rules.add("citation_fact_is_known")  # a rule of its own, not of a closed list
    assert rules - RULE_BREAKERS.keys() == set()
