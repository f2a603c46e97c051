"""Rows of fixture files, read into unsaved rows of the models."""

from django.core.exceptions import ObjectDoesNotExist, ValidationError

from .fixture_texts import fault_in_text
from .fixture_values import read_value
from .load_error import shown


class RowReader:
    """Reads rows field by field, and remembers the rows they refer to."""

    def __init__(self):
        self._known = {}

    def read(self, fixture_row):
        """The row as the file has it, not saved, and its many-to-many lists."""
        model, fields = fixture_row.model, fixture_row.fields
        lists = {field.name: field for field in model._meta.many_to_many}
        plain = {
            field.name: field
            for field in model._meta.concrete_fields
            if not field.primary_key
        }
        for name in fields:
            if name not in plain and name not in lists:
                raise fixture_row.fault(
                    name, f"there is no such field; there are {_names_of(model)}."
                )
        for name, field in plain.items():
            if name not in fields and not field.blank and not field.has_default():
                raise fixture_row.fault(name, "it needs a value.")
        values = {
            name: self._value(fixture_row, field, fields[name])
            for name, field in plain.items()
            if name in fields
        }
        return model(**values), {
            name: self._list(fixture_row, field, fields.get(name, []))
            for name, field in lists.items()
        }

    def stored(self, model, key):
        """The row of this natural key as it is stored, or None."""
        place = (model, *map(str, key))
        if place not in self._known:
            try:
                self._known[place] = model.objects.get_by_natural_key(*key)
            except ObjectDoesNotExist:
                return None
        return self._known[place]

    def remember(self, row):
        self._known[(type(row), *map(str, row.natural_key()))] = row

    def _value(self, fixture_row, field, value):
        if value is None:
            if field.null:
                return None
            raise fixture_row.fault(field.name, "it may not be null.")
        if field.is_relation:
            return self._referred(fixture_row, field, value)
        return read_value(fixture_row, field, value)

    def _list(self, fixture_row, field, keys):
        if not isinstance(keys, list):
            raise fixture_row.fault(field.name, "it is a list of keys: [[…], …].")
        others = [self._referred(fixture_row, field, key) for key in keys]
        for n, other in enumerate(others):
            if other in others[:n]:
                raise fixture_row.fault(field.name, f"{shown(keys[n])} stands twice.")
        return others

    def _referred(self, fixture_row, field, key):
        model = field.related_model
        if not isinstance(key, list) or not all(map(_is_clean_text, key)):
            raise fixture_row.fault(
                field.name,
                f"{shown(key)} is not the key of a {model._meta.verbose_name}: "
                'a key is a list of texts, as ["KZ"].',
            )
        try:
            row = self.stored(model, key)
        except (TypeError, ValueError, ValidationError) as error:
            raise fixture_row.fault(
                field.name,
                f"{shown(key)} is not the key of a {model._meta.verbose_name}.",
            ) from error
        if row is None:
            raise fixture_row.fault(
                field.name,
                f"there is no {model._meta.verbose_name} {shown(key)} in the archive "
                "or in these files.",
            )
        return row


def _is_clean_text(part):
    return isinstance(part, str) and not fault_in_text(part)


def _names_of(model):
    """The fields that a row may give, in the order of their declaration."""
    fields = sorted([*model._meta.concrete_fields, *model._meta.many_to_many])
    return ", ".join(field.name for field in fields if not field.primary_key)
