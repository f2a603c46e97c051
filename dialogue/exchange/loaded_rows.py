"""What was last loaded of each record, as its history tells it."""

from dialogue.models import FixtureLoad, Revision
from dialogue.vocabulary import Means

from .portions import portions
from .record_rows import key_of, rows_in


def rows_as_loaded(live):
    """What was last loaded of each record, by place; `live` has its rows by its key.

    A record that nobody changed by hand since stands as it was loaded: also one
    without any history, and one that was changed around it. A row that a load left
    alone, for its file did not have it, is as an earlier load brought it, if any did.
    """
    loaded, histories, stayed = {}, loads_and_edits(live), _Stayed()
    for record, rows in live.items():
        history = histories.get(record)
        if history is None:
            loaded |= rows
        else:
            loaded |= _brought(record, _states(record, rows, history), stayed)
    return loaded


def loads_and_edits(records):
    """Of each record the numbers of its revisions, each with its load or None.

    Left out is what says nothing of the last load: what was merely found, a load that
    was undone and its undo, and a load that took the live side of the record.
    """
    undone, not_taken = _undone(), {}
    history = {}
    for record, number, means, load in _revisions(records):
        if load and load not in not_taken:
            named = FixtureLoad.objects.values_list("not_taken", flat=True)
            not_taken[load] = named.get(pk=load)
        if load not in undone and record not in not_taken.get(load, []):
            is_load = means == Means.LOAD
            history.setdefault(record, []).append((number, load if is_load else None))
    return history


def _revisions(records):
    made = Revision.objects.exclude(means=Means.FOUND).order_by("number")
    for some in portions(records):
        among = made.filter(record__in=some)
        yield from among.values_list("record", "number", "means", "load")


class _Stayed:
    """Which rows each load left alone, though their record's file did not have them."""

    def __init__(self):
        self._known = {}

    def of(self, load, record):
        """The keys of these rows of a record."""
        if load not in self._known:
            named = FixtureLoad.objects.values_list("stayed", flat=True)
            self._known[load] = named.get(pk=load)
        return set(self._known[load].get(record, []))


def _states(record, live, history):
    """The loads of a record, the last one first, each with the rows it left there."""
    last, _load = history[-1]
    for number, load in reversed(history):
        if load is not None:
            yield load, live if number == last else _rows_of(record, number)


def _rows_of(record, number):
    return rows_in(Revision.objects.get(record=record, number=number).body)


def _brought(record, states, stayed):
    """The rows of the last load; what it left alone as an earlier one had it."""
    brought, open_places = {}, None
    for load, rows in states:
        if open_places is not None:
            rows = {place: row for place, row in rows.items() if place in open_places}
        left_alone = stayed.of(load, record)
        open_places = {place for place in rows if key_of(place) in left_alone}
        brought |= {p: row for p, row in rows.items() if p not in open_places}
        if not open_places:
            break
    return brought


def _undone():
    """Loads that were taken back, and the undos that did so and still stand."""
    undos = FixtureLoad.objects.exclude(undoes=None).order_by("-pk")
    undone, standing = set(), set()
    for undo, load in undos.values_list("pk", "undoes"):
        if undo not in undone:
            undone.add(load)
            standing.add(undo)
    return undone | standing
