"""Applying a plan: all of it, in one transaction, or nothing."""

from dataclasses import replace

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError, models, transaction
from django.utils.translation import gettext as _

from dialogue.models import (
    Citation,
    Commitment,
    Delegate,
    Delegation,
    FixtureLoad,
    Outcome,
    StatusEntry,
)
from dialogue.vocabulary import Means, Role

from .failing_database import failing_database_in_words, first_line
from .fixture_rows import RowReader
from .load_error import LoadError, shortened
from .plan import make_plan
from .records import MODELS, referrers_of
from .revisions import last_sums, revision_of
from .row_order import in_order

# Nothing but their own parts refers to these, so that they can go first and make room.
GO_FIRST = [Citation, StatusEntry, Commitment, Delegate, Outcome, Delegation]


@failing_database_in_words()
def apply_files(files, *, take=None, remove=False, expected=None, by=None, why=""):
    """Bring what the files say into the archive; return the plan that was applied.

    With `expected`, a plan in JSON, nothing is applied that says anything else.
    LoadError, and nothing changed, on conflicts and on whatever a row has wrong.
    """
    with revision_of(by=by, why=why, means=Means.LOAD) as touched:
        plan = make_plan(files, take=take, remove=remove)
        if expected is not None and plan.as_json() != expected:
            raise LoadError(_what_moved(plan.as_json(), expected))
        _refuse_conflicts(plan)
        _lock(plan)
        write([each.row for each in plan.changes], plan.removals, touched)
        if touched.changes():
            touched.load = _fixture_load(plan, by, why)
    return replace(plan, load=touched.load and touched.load.pk)


def try_files(files, **options):
    """Apply the files and take it all back: the plan, or the LoadError it meets."""
    with transaction.atomic():
        plan = apply_files(files, **options)
        transaction.set_rollback(True)
    return plan


def write(rows, removals, touched):
    """Write rows of fixtures as they are, and delete rows, in an order that works."""
    reader, going = RowReader(), in_order(removals)[::-1]
    for row in going:
        if row.model in GO_FIRST:
            _remove(row, reader, touched)
    for row in sorted(in_order(rows), key=_turn):
        _write(row, reader, touched)
    for row in going:
        if row.model not in GO_FIRST:
            _remove(row, reader, touched)


def _turn(row):
    """Wholes before parts; those who stop heading a delegation before who starts."""
    heads = row.fields.get("role") in {Role.HEAD, Role.CHAIR}
    return MODELS.index(row.model), row.model is Delegate and heads


def _write(fixture_row, reader, touched):
    row, lists = reader.read(fixture_row)
    stored = reader.stored(type(row), row.natural_key())
    if stored is not None:
        row.pk, row._state.adding = stored.pk, False
    touched.add(row)
    try:
        row.full_clean()
        row.save()
        for name, others in lists.items():
            if stored is not None or others:
                getattr(row, name).set(others)
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        field = None if name == NON_FIELD_ERRORS else name
        raise fixture_row.fault(field, messages[0]) from error
    except (DataError, IntegrityError) as error:
        raise fixture_row.fault(
            None, f"the database refused it ({first_line(error)})."
        ) from error
    reader.remember(row)


def _remove(fixture_row, reader, touched):
    model, *key = fixture_row.place
    row = reader.stored(model, key)
    if row is None:  # gone with what it belonged to
        return
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
    reader.forget(row)


def _lock(plan):
    """Hold the records that are there, so that nobody changes them meanwhile."""
    records = [record for record in plan.records if not record.is_new]
    for record in records:
        model, *key = record.root
        stored = model.objects.get_by_natural_key(*key)
        model.objects.select_for_update().get(pk=stored.pk)
    numbers = last_sums(record.key for record in records)
    moved = [
        record.key
        for record in records
        if numbers.get(record.key, (0, ""))[0] != record.number
    ]
    if moved:
        raise LoadError(_moved(moved))


def _refuse_conflicts(plan):
    conflicts = plan.records_that_are("conflict")
    if conflicts:
        raise LoadError(
            f"Nothing was loaded, for editors have changed {', '.join(conflicts)} "
            "since: say whose side to take, file or live."
        )


def _what_moved(now, expected):
    """Which files or records are no longer as they were when a plan was made."""
    for name, label in [("files", "name"), ("records", "record")]:
        before = {each[label]: each for each in expected.get(name, [])}
        after = {each[label]: each for each in now[name]}
        moved = [
            key
            for key in sorted(before.keys() | after.keys())
            if before.get(key) != after.get(key)
        ]
        if moved:
            return _moved(moved)
    return _moved([_("its options")])


def _moved(names):
    return (
        f"Nothing was loaded, for {', '.join(names)} changed after the plan was made: "
        "make a new plan."
    )


def _fixture_load(plan, by, why):
    return FixtureLoad.objects.create(
        files=[{"name": file.name, "sha256": file.sha256} for file in plan.files],
        loaded_by=by,
        reason=why,
        plan=plan.as_json(),
    )
