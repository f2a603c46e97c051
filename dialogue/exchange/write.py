"""Writing rows of fixtures into the archive, in sets, each as it is in its file."""

from itertools import groupby

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, models, transaction

from dialogue.models import (
    Citation,
    Commitment,
    Delegate,
    Delegation,
    StatusEntry,
)
from dialogue.vocabulary import Role

from .faults import fault_of
from .fixture_rows import RowReader, named_by
from .load_error import shortened
from .ready_rows import ready_row
from .records import MODELS, ROOTS, referrers_of
from .row_order import in_order

# Nothing but their own parts refers to these, so that they can go first and make room.
# An outcome goes last: a commitment may be leaving it, with parts that stay.
GO_FIRST = [Citation, StatusEntry, Commitment, Delegate, Delegation]
AT_ONCE = 500  # rows in one statement
OVERTAKEN = "someone else added it while it was being loaded: load again."


def ready_to_write(rows):
    """The rows read and checked, in an order in which they can be written.

    `rows` are given with whether they are new, for their record was planned so.
    """
    is_new = {row.place: new for row, new in rows}
    coming = sorted(in_order([row for row, _new in rows]), key=_turn)
    return [ready_row(row, is_new[row.place]) for row in coming]


def write(coming, removals, touched):
    """Write rows that are ready, and delete others; LoadError names a row."""
    going = in_order(removals)[::-1]
    _remove([row for row in going if row.model in GO_FIRST], touched)
    reader = RowReader(p for ready in coming for p in named_by(ready.fixture_row))
    for _model, some in groupby(coming, key=lambda ready: type(ready.row)):
        for batch in _batches(list(some)):
            _write(batch, reader, touched)
    _remove([row for row in going if row.model not in GO_FIRST], touched)


def _turn(row):
    """Wholes before parts; those who stop heading a delegation before who starts."""
    heads = row.fields.get("role") in {Role.HEAD, Role.CHAIR}
    return MODELS.index(row.model), row.model is Delegate and heads


def _batches(rows):
    """Rows of one kind in batches in which none names another: its parent topic."""
    batch, places = [], set()
    for ready in rows:
        is_named = not places.isdisjoint(named_by(ready.fixture_row))
        if batch and (is_named or len(batch) == AT_ONCE):
            yield batch
            batch, places = [], set()
        batch.append(ready)
        places.add(ready.fixture_row.place)
    if batch:
        yield batch


def _write(batch, reader, touched):
    new = []
    for ready in batch:
        fixture_row, row, lists = ready.fixture_row, ready.row, reader.complete(ready)
        stored = reader.stored(*_split(fixture_row.place))
        if stored is None:
            new.append((fixture_row, row, lists))
        elif ready.is_new:
            raise fixture_row.fault(None, OVERTAKEN)
        else:
            row.pk, row._state.adding = stored.pk, False
            _change(fixture_row, row, lists)
        reader.remember(row)
    if new:
        _create(new)
        touched.add_new(
            [row for _fixture_row, row, _lists in new if type(row) in ROOTS]
        )


def _change(fixture_row, row, lists):
    try:
        row.full_clean()
        row.save()
        for name, others in lists.items():
            getattr(row, name).set(others)
    except (ValidationError, DataError, IntegrityError) as error:
        raise fault_of(fixture_row, error) from error


def _create(new):
    """Create rows of one kind at once; when the database refuses, find which one."""
    for fixture_row, row, _lists in new:
        try:
            # Its fields are checked, and what is unique the database knows. This asks
            # other rows, which may be new or change until the lock is taken.
            row.clean()
        except ValidationError as error:
            raise fault_of(fixture_row, error) from error
    _insert(new)
    for name in new[0][2]:
        _list_others(name, new)


def _insert(new):
    model = type(new[0][1])
    try:
        with transaction.atomic():
            model.objects.bulk_create([row for _fixture_row, row, _lists in new])
    except (DataError, IntegrityError) as error:
        if len(new) == 1:
            raise _refusal(new[0], error) from error
        middle = len(new) // 2
        for half in (new[:middle], new[middle:]):
            _insert(half)


def _refusal(new, error):
    """The sentence of the rule that one row breaks, or what the database said."""
    fixture_row, row, _lists = new
    row.pk = None
    try:
        row.full_clean()
    except ValidationError as fault:
        return fault_of(fixture_row, fault)
    return fault_of(fixture_row, error)


def _list_others(name, new):
    """Fill one many-to-many field of rows that have just been created."""
    field = type(new[0][1])._meta.get_field(name)
    through = field.remote_field.through
    through.objects.bulk_create(
        through(**{f"{field.m2m_field_name()}_id": row.pk, _other_id(field): other.pk})
        for _fixture_row, row, lists in new
        for other in lists[name]
    )


def _other_id(field):
    return f"{field.m2m_reverse_field_name()}_id"


def _remove(rows, touched):
    reader = RowReader(row.place for row in rows)
    for fixture_row in rows:
        row = reader.stored(*_split(fixture_row.place))
        row = type(row).objects.filter(pk=row.pk).first() if row else None
        if row is None:  # gone with what it belonged to
            continue
        touched.add(row)
        for referrer in referrers_of(row, only_lists=True):
            touched.add(referrer)
        try:
            row.delete()
        except models.ProtectedError as error:
            named = ", ".join(sorted(str(other) for other in error.protected_objects))
            raise fixture_row.fault(
                None, f"it cannot be removed, for others name it: {shortened(named)}."
            ) from error


def _split(place):
    model, *key = place
    return model, key
