"""A record given as rows of a fixture, as rows of the models that no database holds."""

from dialogue.models import Citation, Outcome

from .fixture_rows import own_fields
from .record_rows import cited_fact
from .records import MODELS, PARENT, ROOTS
from .row_order import names_of


class Unsaved:
    """A record with all its parts, from its rows by place.

    `rows_at` gives those rows of other records that may be shown, of the places that
    this one names. A part that names another is left out; a field of the root that
    names one is empty. Lists of rows are kept where prefetching keeps them, so that no
    query is made.
    """

    def __init__(self, rows, rows_at):
        self._rows = {}
        places = {place for row in rows.values() for _name, place in names_of(row)}
        self._named = rows_at(places - rows.keys())
        in_order = sorted(rows.values(), key=lambda row: MODELS.index(row.model))
        for number, row in enumerate(in_order, start=1):
            self._add(row, -number)  # below all numbers that the database gives
        for row in self._rows.values():
            for rows_of_it in getattr(row, "_prefetched_objects_cache", {}).values():
                rows_of_it.sort(key=_in_order)

    def at(self, place):
        """The row that stands there, or None."""
        return self._rows.get(place)

    def rows_of(self, model):
        return [row for row in self._rows.values() if isinstance(row, model)]

    def citations_of(self, *rows):
        """The citations of these rows."""
        shown = {id(row) for row in rows}
        return [each for each in self.rows_of(Citation) if id(each.target) in shown]

    def _add(self, fixture_row, number):
        model = fixture_row.model
        if model is Citation and not cited_fact(fixture_row):
            return
        row, lists = model(pk=number, **_plain(fixture_row)), _parts_of(model)
        for field in [each for each in own_fields(model) if each.is_relation]:
            named = self._named_by(field, fixture_row.fields.get(field.name))
            if None in named and (model not in ROOTS or not field.null):
                return
            if field.many_to_many:
                lists[field.name] = named
            elif named:
                setattr(row, field.name, named[0])
        row._prefetched_objects_cache = lists
        self._rows[fixture_row.place] = row
        if model in PARENT:
            whole = getattr(row, PARENT[model])
            parts = model._meta.get_field(PARENT[model]).remote_field.related_name
            whole._prefetched_objects_cache[parts].append(row)

    def _named_by(self, field, value):
        """The rows that a field names; None for one that is not to be had."""
        if not field.many_to_many:
            return [self._found(field, value)] if value else []
        found = [self._found(field, key) for key in value or []]
        # Without countries an outcome would be that of all who took part.
        is_emptied = found and not any(found) and field.model is Outcome
        if is_emptied and field.name == "countries":
            return [None]
        return [row for row in found if row]

    def _found(self, field, key):
        place = (field.related_model, *map(str, key))
        return self._rows.get(place) or self._named.get(place)


def _plain(fixture_row):
    """The values of the fields that name no other row; the rest has its default."""
    fields = {
        field: fixture_row.fields.get(field.name)
        for field in own_fields(fixture_row.model)
        if not field.is_relation
    }
    return {
        field.name: field.to_python(value)
        for field, value in fields.items()
        if value is not None
    }


def _parts_of(model):
    """An empty list for each kind of part that a row of this model may have."""
    names = {}
    for part, parent in PARENT.items():
        field = part._meta.get_field(parent)
        if field.related_model is model:
            names[field.remote_field.related_name] = []
    return names


def _in_order(row):
    """What the models order by; rows of one list agree in what they belong to."""
    values = []
    for path in row._meta.ordering:
        value = row
        for name in path.split("__"):
            value = getattr(value, name)
        values.append(value if not hasattr(value, "_meta") else "")
    return values
