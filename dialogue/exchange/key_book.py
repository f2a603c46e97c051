"""Natural keys of stored rows by their number, asked for in sets and remembered."""

from functools import cache

from .portions import portions
from .records import KEY_FIELDS


class KeyBook:
    """The natural key of any row as a list of texts, by its model and number."""

    def __init__(self):
        self._keys = {}

    def note(self, model, pk, key):
        self._keys[model, pk] = key

    def key(self, model, pk):
        return self._keys[model, pk]

    def look_up(self, model, pks):
        """Learn the keys of these rows, as far as they are not known."""
        missing = sorted({pk for pk in pks if (model, pk) not in self._keys})
        for some in portions(missing):
            rows = model.objects.filter(pk__in=some)
            for pk, *key in rows.order_by().values_list("pk", *key_paths(model)):
                self._keys[model, pk] = list(map(str, key))


@cache
def key_paths(model):
    """The plain fields that a natural key is made of, by the way to them."""
    paths = []
    for name in KEY_FIELDS[model]:
        field = model._meta.get_field(name)
        if field.is_relation:
            paths += [f"{name}__{path}" for path in key_paths(field.related_model)]
        else:
            paths.append(name)
    return paths
