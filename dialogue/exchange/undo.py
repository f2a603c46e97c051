"""Undoing a load: each record it changed goes back to what it was before."""

from dialogue.models import FixtureLoad, Revision
from dialogue.vocabulary import Means

from .failing_database import failing_database_in_words
from .fixture_files import RECORD_MODELS
from .load_error import LoadError
from .record_rows import rows_in
from .revisions import body_of, revision_of
from .stored_rows import stored_rows
from .write import write


@failing_database_in_words()
def undo_load(number, *, by=None, why=""):
    """Take back the load of this number; return the keys of its records.

    An undo is a load itself, and can be undone. LoadError, and nothing changed, when
    there is no such load, or where a record was changed again since.
    """
    load = FixtureLoad.objects.filter(pk=number).first()
    if load is None:
        raise LoadError(f"There is no load {number}.")
    made = list(load.revisions.order_by("record"))
    with revision_of(by=by, why=why, means=Means.LOAD) as touched:
        _refuse_later_edits(load, made)
        rows, removals = _way_back(made)
        _hold(made, touched)
        write(rows, removals, touched)
        touched.load = FixtureLoad.objects.create(
            loaded_by=by, reason=why, plan={"undoes": load.pk}
        )
    return [revision.record for revision in made]


def _refuse_later_edits(load, made):
    edited = [each.record for each in made if not _is_as_made(each)]
    if edited:
        raise LoadError(
            f"Load {load.pk} cannot be undone, for later changes stand on it: "
            f"{', '.join(edited)}."
        )


def _way_back(made):
    """The rows to write, and those to delete, for each record to be as before."""
    rows, removals = [], []
    for revision in made:
        before = _body_before(revision)
        then, now = rows_in(before, revision.record), rows_in(revision.body)
        rows += [row for place, row in then.items() if not _same(row, now.get(place))]
        removals += [row for place, row in now.items() if place not in then]
    return rows, removals


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
    root = stored_rows([_place(record)]).get(_place(record))
    return body_of(root) if root else ""


def _hold(made, touched):
    roots = stored_rows(_place(revision.record) for revision in made)
    for root in roots.values():
        touched.add_roots(type(root), [root.pk])


def _place(record):
    name, *key = record.split("/")
    return (RECORD_MODELS[f"dialogue.{name}"], *key)
