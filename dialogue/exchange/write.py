"""Writing rows of fixtures into the archive, in sets, each as it is in its file."""

from itertools import groupby

from dialogue.models import (
    Citation,
    Commitment,
    Delegate,
    Delegation,
    StatusEntry,
)

from .fixture_rows import RowReader, named_by
from .making_room import make_room
from .portions import PORTION
from .progress import counted, tell_done
from .ready_rows import ready_row
from .records import MODELS, ROOTS
from .removing import remove
from .row_order import in_order
from .saving import change, create

# Nothing but their own parts refers to these, so that they can go first and make room.
# An outcome goes last: a commitment may be leaving it, with parts that stay.
GO_FIRST = [Citation, StatusEntry, Commitment, Delegate, Delegation]
OVERTAKEN = "someone else added it while it was being loaded: load again."


def ready_to_write(rows, tell=None, is_checked=True):
    """The rows read and checked, in an order in which they can be written.

    `rows` are given with whether they are new, for their record was planned so. What
    the history keeps is not checked: it may be older than a rule.
    """
    is_new = {row.place: new for row, new in rows}
    wholes_first = sorted(
        in_order([row for row, _new in rows]), key=lambda row: MODELS.index(row.model)
    )
    return [
        ready_row(row, is_new[row.place], is_checked)
        for row in counted(wholes_first, tell, "Checked")
    ]


def write(coming, removals, touched, tell=None):
    """Write rows that are ready, and delete others; LoadError names a row."""
    written = 0
    going = in_order(removals)[::-1]
    remove([row for row in going if row.model in GO_FIRST], touched)
    reader = RowReader(p for ready in coming for p in named_by(ready.fixture_row))
    make_room(coming, reader)
    for _model, some in groupby(coming, key=lambda ready: type(ready.row)):
        for batch in _batches(list(some)):
            _write(batch, reader, touched)
            written += len(batch)
            tell_done(len(batch), written, len(coming), tell, "Wrote")
    remove([row for row in going if row.model not in GO_FIRST], touched)


def _batches(rows):
    """Rows of one kind in batches in which none names another: its parent topic."""
    batch, places = [], set()
    for ready in rows:
        is_named = not places.isdisjoint(named_by(ready.fixture_row))
        if batch and (is_named or len(batch) == PORTION):
            yield batch
            batch, places = [], set()
        batch.append(ready)
        places.add(ready.fixture_row.place)
    if batch:
        yield batch


def _write(batch, reader, touched):
    for ready in batch:
        reader.complete(ready)
        _find(ready, reader)
        reader.remember(ready.row)
    new = [ready for ready in batch if ready.stored is None]
    change([ready for ready in batch if ready.stored is not None])
    create(new)
    touched.add_new([ready.row for ready in new if type(ready.row) in ROOTS])


def _find(ready, reader):
    """Tell a row of the row that it takes the place of, if there is one."""
    model, *key = ready.fixture_row.place
    stored = reader.stored(model, key)
    if stored is None:
        return
    if ready.is_new:
        raise ready.fixture_row.fault(None, OVERTAKEN)
    ready.row.pk = stored.pk
    if model is not Citation:  # which made room as a whole, and is written anew
        ready.row._state.adding, ready.stored = False, stored
