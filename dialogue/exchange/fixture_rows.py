"""Rows of fixture files: their fields as values, and as unsaved rows of the models."""

from decimal import Decimal
from functools import cache

from .fixture_texts import fault_in_text
from .fixture_values import read_value
from .key_book import key_paths
from .load_error import shown
from .stored_rows import stored_rows


def read_fields(fixture_row, is_checked=True):
    """The fields that a row gives, as values; keys of other rows stay keys.

    Unless they are checked, the values are taken as they are, in the form of the model.
    """
    model, fields = fixture_row.model, fixture_row.fields
    fields_of_model = {field.name: field for field in own_fields(model)}
    for name in fields:
        if name not in fields_of_model:
            names = ", ".join(fields_of_model)
            raise fixture_row.fault(name, f"there is no such field; there are {names}.")
    for name, field in fields_of_model.items():
        if name not in fields and needs_value(field):
            raise fixture_row.fault(name, "it needs a value.")
    return {
        name: _value(fixture_row, field, fields[name], is_checked)
        for name, field in fields_of_model.items()
        if name in fields
    }


def form_of(fixture_row):
    """The fields as an export of the row would write them: defaults left out."""
    form, fields = {}, read_fields(fixture_row)
    for field in fixture_row.model._meta.concrete_fields:
        value = fields.get(field.name, field.get_default())
        if value != field.get_default() or needs_value(field):
            form[field.name] = _written(field, value)
    for field in fixture_row.model._meta.many_to_many:
        if fields.get(field.name):
            form[field.name] = sorted(fields[field.name])
    return form


class RowReader:
    """Knows the rows that other rows refer to, stored before or written since."""

    def __init__(self, places=()):
        """`places` of the rows that will be asked for: they are fetched in sets."""
        self._known = stored_rows(places)

    def complete(self, ready):
        """Set the rows that a row names, and those of its many-to-many lists."""
        meta = ready.row._meta
        for name, key in ready.keys.items():
            field = meta.get_field(name)
            setattr(ready.row, name, self._referred(ready.fixture_row, field, key))
        ready.others = {
            field.name: [
                self._referred(ready.fixture_row, field, key)
                for key in ready.lists.get(field.name, [])
            ]
            for field in meta.many_to_many
        }

    def stored(self, model, key):
        """The row of this natural key as it is stored, or None."""
        return self._known.get((model, *map(str, key)))

    def remember(self, row):
        self._known[(type(row), *map(str, row.natural_key()))] = row

    def _referred(self, fixture_row, field, key):
        model = field.related_model
        row = self.stored(model, key)
        if row is None:
            raise fixture_row.fault(field.name, not_there(model, key))
        return row


def named_by(fixture_row):
    """The place of a row, and of each that it names."""
    yield fixture_row.place
    for field in own_fields(fixture_row.model):
        if field.is_relation and fixture_row.fields.get(field.name):
            named = fixture_row.fields[field.name]
            for key in named if field.many_to_many else [named]:
                yield (field.related_model, *key)


def not_there(model, key):
    name, key = model._meta.verbose_name, shown(list(key))
    return f"there is no {name} {key} in the archive or in these files."


@cache
def own_fields(model):
    """The fields that a row may give, in the order of their declaration."""
    fields = sorted([*model._meta.concrete_fields, *model._meta.many_to_many])
    return tuple(field for field in fields if not field.primary_key)


def needs_value(field):
    is_optional = field.blank or field.has_default() or field.many_to_many
    return not (is_optional or field.primary_key)


def _value(fixture_row, field, value, is_checked):
    if not is_checked:
        is_plain = value is not None and not field.is_relation
        return field.to_python(value) if is_plain else value
    if field.many_to_many:
        return _keys(fixture_row, field, value)
    if value is None:
        if field.null:
            return None
        raise fixture_row.fault(field.name, "it may not be null.")
    if field.is_relation:
        return _key(fixture_row, field, value)
    return read_value(fixture_row, field, value)


def _keys(fixture_row, field, keys):
    if not isinstance(keys, list):
        raise fixture_row.fault(field.name, "it is a list of keys: [[…], …].")
    keys = [_key(fixture_row, field, key) for key in keys]
    for n, key in enumerate(keys):
        if key in keys[:n]:
            raise fixture_row.fault(field.name, f"{shown(key)} stands twice.")
    return keys


def _is_clean_text(part):
    return isinstance(part, str) and not fault_in_text(part)


def _key(fixture_row, field, key):
    model = field.related_model
    if not isinstance(key, list) or not all(map(_is_clean_text, key)):
        raise fixture_row.fault(
            field.name,
            f"{shown(key)} is not the key of a {model._meta.verbose_name}: "
            'a key is a list of texts, as ["KZ"].',
        )
    if len(key) != len(key_paths(model)):
        raise fixture_row.fault(
            field.name, f"{shown(key)} is not the key of a {model._meta.verbose_name}."
        )
    return key


def _written(field, value):
    """A value as a fixture writes it."""
    if field.get_internal_type() == "DecimalField":
        padded = f"{value:.{field.decimal_places}f}"
        # A figure that is too fine stays as it is, for the model to refuse.
        return padded if Decimal(padded) == value else str(value)
    return str(value) if field.get_internal_type() == "DateField" else value
