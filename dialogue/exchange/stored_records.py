"""Records as the archive has them, read in sets: the same few queries for many.

Rows are read as values and not as models, for a load of a thousand meetings compares
all their rows, and a model costs ten times as much as its values.
"""

import json
from functools import cache

from dialogue.models import TARGET_OF, Citation

from .key_book import KeyBook
from .portions import portions
from .records import MODELS, PARENT, key_in, root_model

AT_ONCE = 100  # records in one round of queries


def rows_by_root(model, pks):
    """Rows of the records with these roots, as fields of a fixture.

    For each root that is there its rows as (model, key, fields), sorted as in a file.
    """
    book, found, pks = KeyBook(), {}, list(pks)
    for start in range(0, len(pks), AT_ONCE):
        found |= _Round(book, model, pks[start : start + AT_ONCE]).rows()
    return found


def rows_of(root):
    """The record as the database holds it, as rows of a fixture; [] when it is gone."""
    rows = rows_by_root(type(root), [root.pk]).get(root.pk, [])
    return as_rows(rows)


def as_rows(rows):
    """Rows given as (model, key, fields) in the form of a fixture file."""
    return [
        {"model": model._meta.label_lower, "fields": fields}
        for model, _key, fields in rows
    ]


def place_in_file(row):
    """What to sort rows given as (model, key, fields) by."""
    model, key, _fields = row
    return MODELS.index(model), key


class _Round:
    """One round of queries for some records of one kind."""

    def __init__(self, book, root, pks):
        self._book, self._root = book, root
        self._values = {}  # by model: the stored values of its rows, by pk
        self._root_of = {}  # by model: the pk of the root of each row
        self._fetch_parts(pks)
        self._fetch_citations()

    def rows(self):
        found = {pk: [] for pk in self._values[self._root]}
        for model in MODELS:
            if self._values.get(model):
                self._write(model, found)
        return {pk: sorted(rows, key=place_in_file) for pk, rows in found.items()}

    def _fetch_parts(self, pks):
        for model in MODELS:
            if model is self._root:
                self._fetch(model, model.objects.filter(pk__in=pks))
            elif model in PARENT and root_model(model) is self._root:
                parents = list(self._values[_parent(model)])
                among = f"{PARENT[model]}__in"
                self._fetch(
                    model,
                    *(
                        model.objects.filter(**{among: some})
                        for some in portions(parents)
                    ),
                )

    def _fetch_citations(self):
        targets = (
            (target, pk)
            for model, target in TARGET_OF.items()
            for pk in self._values.get(model, ())
        )
        parts = [Citation.objects.of_targets(_by_target(s)) for s in portions(targets)]
        if parts:
            self._fetch(Citation, *parts)

    def _fetch(self, model, *parts):
        """Read the values of rows that are given in one query or several."""
        shape = shape_of(model)
        self._values[model] = {
            pk: values
            for rows in parts
            for pk, *values in rows.order_by().values_list("pk", *shape.columns)
        }
        self._root_of[model] = {
            pk: self._root_pk(model, pk, dict(zip(shape.columns, values, strict=True)))
            for pk, values in self._values[model].items()
        }

    def _root_pk(self, model, pk, values):
        if model is self._root:
            return pk
        if model is Citation:
            target = next(
                each for each, name in TARGET_OF.items() if values[f"{name}_id"]
            )
            return self._root_of[target][values[f"{TARGET_OF[target]}_id"]]
        return self._root_of[_parent(model)][values[f"{PARENT[model]}_id"]]

    def _write(self, model, found):
        shape, values = shape_of(model), self._values[model]
        for related, pks in shape.related(values.values()):
            self._book.look_up(related, pks)
        lists = [(name, self._lists(field, values)) for name, field in shape.lists]
        for pk, row in values.items():
            fields = shape.fields(row, self._book)
            for name, keys in lists:
                if pk in keys:
                    fields[name] = sorted(keys[pk])
            key = key_in(model, fields)
            self._book.note(model, pk, key)
            found[self._root_of[model][pk]].append((model, key, fields))

    def _lists(self, field, pks):
        """The keys in a many-to-many field, by the row that has them."""
        through = field.remote_field.through.objects
        names = field.m2m_column_name(), field.m2m_reverse_name()
        pairs = []
        for some in portions(pks):
            named = through.filter(**{f"{field.m2m_field_name()}__in": some})
            pairs += named.values_list(*names)
        self._book.look_up(field.related_model, {other for _pk, other in pairs})
        keys = {}
        for pk, other in pairs:
            keys.setdefault(pk, []).append(self._book.key(field.related_model, other))
        return keys


def _by_target(pairs):
    pks = {}
    for target, pk in pairs:
        pks.setdefault(target, []).append(pk)
    return pks


def _parent(model):
    return model._meta.get_field(PARENT[model]).related_model


class Shape:
    """How the stored values of a model become the fields of a fixture."""

    def __init__(self, model):
        fields = [f for f in model._meta.concrete_fields if not f.primary_key]
        self.columns = [field.attname for field in fields]
        self.lists = [(field.name, field) for field in model._meta.many_to_many]
        self._plain = [
            (field.name, field.get_default(), _WRITTEN.get(field.get_internal_type()))
            for field in fields
        ]
        self._relations = {
            number: field.related_model
            for number, field in enumerate(fields)
            if field.is_relation
        }

    def related(self, rows):
        """The rows that these rows name: each model with the numbers named."""
        for number, model in self._relations.items():
            yield model, {row[number] for row in rows if row[number] is not None}

    def fields(self, row, book):
        """The fields that are not at their default, in the order of declaration."""
        fields = {}
        for number, (name, default, written) in enumerate(self._plain):
            value = row[number]
            if value == default:
                continue
            if number in self._relations:
                fields[name] = book.key(self._relations[number], value)
            else:
                fields[name] = written(value) if written else value
        return fields


@cache
def shape_of(model):
    return Shape(model)


def _in_order(names):
    """PostgreSQL keeps an object's keys in an order of its own."""
    return json.loads(json.dumps(names, sort_keys=True))


_WRITTEN = {"DateField": str, "DecimalField": str, "JSONField": _in_order}
