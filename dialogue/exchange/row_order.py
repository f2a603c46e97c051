"""The order in which rows of fixture files are written: what is named comes first."""

from graphlib import CycleError, TopologicalSorter


def in_order(rows):
    """The rows, each after those among them that it names, whatever their order.

    Also where those are stored already: what they are to be is what counts.
    """
    at = {}
    for row in rows:
        at.setdefault(row.place, []).append(row)
    before = {
        place: [named for row in there for _, named in names_of(row) if named in at]
        for place, there in at.items()
    }
    try:
        places = list(TopologicalSorter(before).static_order())
    except CycleError as error:
        raise _circle(at, error.args[1]) from error
    return [row for place in places for row in at[place]]


def names_of(fixture_row):
    """Each relation of a row with the place of a row that it names."""
    meta = fixture_row.model._meta
    for field in [*meta.concrete_fields, *meta.many_to_many]:
        if field.is_relation and field.name in fixture_row.fields:
            value = fixture_row.fields[field.name]
            keys = value if field.many_to_many else [value]
            for key in keys if isinstance(keys, list) else []:
                if isinstance(key, list):
                    yield field.name, (field.related_model, *map(str, key))


def _circle(at, places):
    """What is wrong with rows that name each other, told of the first in the files."""
    row = next(there[0] for place, there in at.items() if place in set(places))
    field = next(name for name, named in names_of(row) if named in places)
    others = [at[place][0].label for place in places[1:] if place != row.place]
    through = f" through {', '.join(others)}" if others else ""
    return row.fault(field, f"it leads back to the row itself{through}.")
