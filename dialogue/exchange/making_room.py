"""Making room: rows that exchange what must be unique stand in each other's way."""

from dialogue.models import Citation, Delegate, Meeting
from dialogue.vocabulary import Role

from .portions import portions

# What rows give up until they are written, and so can take from each other.
GIVEN_UP = {Meeting: {"ordinal": None}, Delegate: {"role": Role.MEMBER}}


def make_room(coming, reader):
    """Let go, in the archive, of what rows that will be written hold there."""
    for model, given_up in GIVEN_UP.items():
        rows = _stored(coming, reader, model)
        _at_once(model, rows, lambda some, new=given_up: some.update(**new))
        for row in rows:
            for name, value in given_up.items():
                setattr(row, name, value)
    # All that tells a citation from another is needed, and nothing names a citation.
    citations = _stored(coming, reader, Citation)
    _at_once(Citation, citations, lambda some: some.delete())


def _stored(coming, reader, model):
    places = (ready.fixture_row.place for ready in coming if type(ready.row) is model)
    return [row for row in (reader.stored(p[0], p[1:]) for p in places) if row]


def _at_once(model, rows, do):
    for some in portions(rows):
        do(model.objects.filter(pk__in=[row.pk for row in some]))
