"""Rows of the archive by their natural keys, asked for in sets."""

from dialogue.models.names import NOT_TEXT

from .key_book import key_paths
from .portions import portions
from .records import KEY_FIELDS


def stored_rows(places):
    """The rows at these places, by place; those that are not there are left out.

    What a row's key names is loaded with it: the document of a passage.
    """
    wanted = {}
    for model, *key in places:
        if not any(map(NOT_TEXT.search, key)):  # else no database could look
            wanted.setdefault(model, set()).add(tuple(key))
    found = {}
    for model, keys in wanted.items():
        for row in _rows_with(model, keys):
            place = (model, *map(str, row.natural_key()))
            if place[1:] in keys:
                found[place] = row
    return found


def places_among(rows, places):
    """Those of the places, of one model, whose rows are among these of a queryset."""
    stored = {row.pk: place for place, row in stored_rows(places).items()}
    among = set()
    for some in portions(stored):
        found = rows.filter(pk__in=some).values_list("pk", flat=True)
        among |= {stored[pk] for pk in found}
    return among


def _rows_with(model, keys):
    """All rows whose keys begin like one of these."""
    begins_with = key_paths(model)[0]
    rows = model.objects.order_by().select_related(*_relations(model))
    beginnings = sorted({key[0] for key in keys})
    for some in portions(beginnings):
        yield from rows.filter(**{f"{begins_with}__in": some})


def _relations(model):
    """The relations that a natural key is read through."""
    for name in KEY_FIELDS[model]:
        field = model._meta.get_field(name)
        if field.is_relation:
            yield name
            for further in _relations(field.related_model):
                yield f"{name}__{further}"
