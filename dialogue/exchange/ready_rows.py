"""Rows of fixtures as rows of the models, ready to be written.

All that can be done without the archive is done before its lock is taken: values are
read and each field is checked. What a row names is set later, for it may be written in
the same load.
"""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import models

from .faults import fault_of
from .fixture_rows import read_fields


@dataclass
class ReadyRow:
    """A row that is not saved, and the keys of the rows that it names.

    Once the archive is asked: the rows in its lists, and the row that it is to replace.
    """

    fixture_row: object
    row: models.Model
    keys: dict = field(default_factory=dict)
    lists: dict = field(default_factory=dict)
    is_new: bool = False  # nobody may have made it meanwhile
    is_checked: bool = True  # else it was in the archive once, by the rules of its day
    others: dict = field(default_factory=dict)
    stored: models.Model | None = None


def ready_row(fixture_row, is_new=False, is_checked=True):
    """Read a row and check its fields, relations apart; LoadError when one is wrong."""
    row = fixture_row.model()
    ready = ReadyRow(fixture_row, row, is_new=is_new, is_checked=is_checked)
    for name, value in read_fields(fixture_row, is_checked).items():
        described = fixture_row.model._meta.get_field(name)
        if described.many_to_many:
            ready.lists[name] = value
        elif described.is_relation and value is not None:
            ready.keys[name] = value
        elif not described.is_relation:
            setattr(ready.row, name, value)
    if is_checked:
        _check_fields(ready)
    return ready


def _check_fields(ready):
    relations = [f.name for f in ready.row._meta.concrete_fields if f.is_relation]
    try:
        ready.row.clean_fields(exclude=relations)
    except ValidationError as error:
        raise fault_of(ready.fixture_row, error) from error
