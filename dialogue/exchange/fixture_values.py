"""Values of single fields, as a fixture file writes them."""

import re

from django.core.exceptions import ValidationError

from .fixture_texts import fault_in_text
from .load_error import shown

ISO_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
INTEGERS = {"PositiveIntegerField", "PositiveSmallIntegerField"}


def read_value(fixture_row, field, value):
    """The value as the model holds it."""
    kind = field.get_internal_type()
    expected = _expected(kind, value)
    if expected:
        raise fixture_row.fault(field.name, f"{shown(value)} is not {expected}.")
    for name, text in _texts(field.name, value):
        fault = fault_in_text(text, has_lines=kind == "TextField")
        if fault:
            raise fixture_row.fault(name, fault)
    if field.choices and value and value not in dict(field.flatchoices):
        words = ", ".join(word for word, _ in field.flatchoices if word)
        raise fixture_row.fault(field.name, f"{shown(value)} is not one of: {words}.")
    try:
        return field.to_python(value)
    except ValidationError as error:
        raise fixture_row.fault(
            field.name, f"{shown(value)}: {error.messages[0]}"
        ) from error


def _expected(kind, value):
    """What a value of this kind of field would be, when this is none."""
    if kind == "JSONField":
        return "" if isinstance(value, dict) else "an object, written {…}"
    if kind in INTEGERS:
        return "" if type(value) is int else "a whole number, as 3"
    if kind == "DecimalField":
        is_text = isinstance(value, str) and DECIMAL.fullmatch(value)
        return "" if type(value) is int or is_text else 'a number, written "1000.00"'
    if kind == "DateField":
        is_date = isinstance(value, str) and ISO_DATE.fullmatch(value)
        return "" if is_date else 'a date, written "2004-08-28"'
    return "" if isinstance(value, str) else 'a text, written "…"'


def _texts(name, value):
    """All texts in a value, each with its place: names.ja.text."""
    if isinstance(value, str):
        yield name, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(f"{name}.{key}", part)
    if isinstance(value, list):
        for part in value:
            yield from _texts(name, part)
