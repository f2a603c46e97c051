"""Undoing a load: each record it changed goes back to what it was before."""

from dataclasses import dataclass

from dialogue.models import FixtureLoad, Revision
from dialogue.vocabulary import Means

from .failing_database import failing_database_in_words
from .leaving import refuse_deleting
from .load_error import LoadError
from .record_rows import place_of, rows_in
from .records import ROOTS, record_key, referrers_of, root_of
from .revisions import body_of, revision_of
from .stored_rows import stored_rows
from .write import ready_to_write, write


@dataclass(frozen=True)
class Undone:
    """The keys of the records that went back, and the number of that load."""

    records: list
    load: int


@failing_database_in_words("Nothing was undone")
def undo_load(number, *, by=None, why=""):
    """Take back the load of this number.

    An undo is a load itself, and can be undone. LoadError, and nothing changed, when
    there is no such load, where a record was changed again since, or where something
    would go that was public once.
    """
    load = FixtureLoad.objects.filter(pk=number).first()
    if load is None:
        raise LoadError(f"There is no load {number}.")
    made = list(load.revisions.order_by("record"))
    with revision_of(by=by, why=why, means=Means.LOAD) as touched:
        _hold(made, touched)
        _refuse_later_edits(load, made)
        rows, going = _way_back(made)
        refuse_deleting(going, _cannot_be_undone(load))
        _refuse_listed(load, going)
        coming = ready_to_write([(row, False) for row in rows], is_checked=False)
        write(coming, [row for some in going.values() for row in some], touched)
        touched.load = FixtureLoad.objects.create(loaded_by=by, reason=why, undoes=load)
    return Undone([revision.record for revision in made], touched.load.pk)


def _refuse_later_edits(load, made):
    edited = [each.record for each in made if not _is_as_made(each)]
    if edited:
        raise _stood_on(load, edited)


def _refuse_listed(load, going):
    """A topic or document that another record lists would be struck from it."""
    roots = [row.place for rows in going.values() for row in rows if row.model in ROOTS]
    listing = {
        record_key(root_of(referrer))
        for row in stored_rows(roots).values()
        for referrer in referrers_of(row, only_lists=True)
    }
    if listing - going.keys():
        raise _stood_on(load, sorted(listing - going.keys()))


def _stood_on(load, records):
    standing = ", ".join(records)
    return LoadError(
        f"{_cannot_be_undone(load)}, for later changes stand on it: {standing}."
    )


def _cannot_be_undone(load):
    return f"Load {load.pk} cannot be undone"


def _way_back(made):
    """The rows to write, and by record those to delete, for all to be as before."""
    sides = [
        (each.record, rows_in(_body_before(each), each.record), rows_in(each.body))
        for each in made
    ]
    stay = {place for _record, then, _now in sides for place in then}
    rows, going = [], {}
    for record, then, now in sides:
        rows += [row for place, row in then.items() if not _same(row, now.get(place))]
        going[record] = [row for place, row in now.items() if place not in stay]
    return rows, going


def _body_before(revision):
    earlier = Revision.objects.filter(record=revision.record)
    before = earlier.filter(number=revision.number - 1).first()
    return before.body if before else ""


def _same(row, other):
    return other is not None and row.fields == other.fields


def _is_as_made(revision):
    """Whether the record is still as the revision has it."""
    last = Revision.objects.of(revision.record).first()
    return last == revision and _live_body(revision.record) == revision.body


def _live_body(record):
    root = stored_rows([place_of(record)]).get(place_of(record))
    return body_of(root) if root else ""


def _hold(made, touched):
    roots = stored_rows(place_of(revision.record) for revision in made)
    for root in roots.values():
        touched.add_roots(type(root), [root.pk])
