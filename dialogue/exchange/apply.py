"""Applying a plan: all of it, in one transaction, or nothing."""

from dataclasses import replace

from django.db import transaction
from django.utils.translation import gettext as _

from dialogue.models import FixtureLoad
from dialogue.vocabulary import Means

from .failing_database import failing_database_in_words
from .load_error import LoadError
from .planning import make_plan
from .revisions import last_sums, revision_of
from .stored_rows import stored_rows
from .write import write


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
        _hold(plan, touched)
        write([each.row for each in plan.changes], plan.removals, touched)
        if plan.changes or plan.removals:
            touched.load = _fixture_load(plan, by, why)
    return replace(plan, load=touched.load and touched.load.pk)


def try_files(files, **options):
    """Apply the files and take it all back: the plan, or the LoadError it meets."""
    with transaction.atomic():
        plan = apply_files(files, **options)
        transaction.set_rollback(True)
    return plan


def _hold(plan, touched):
    """Lock and note the records that will change, so that nobody else changes them."""
    records = [r for r in plan.records if r.verdict != "unchanged" or r.is_left_behind]
    roots = {}
    for place, row in stored_rows(record.root for record in records).items():
        roots.setdefault(place[0], []).append(row.pk)
    for model, pks in roots.items():
        list(model.objects.select_for_update().filter(pk__in=pks).order_by("pk"))
    numbers = last_sums(record.key for record in records)
    moved = [
        record.key
        for record in records
        if numbers.get(record.key, (0, ""))[0] != record.number
    ]
    if moved:
        raise LoadError(_moved(moved))
    for model, pks in roots.items():
        touched.add_roots(model, pks)


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
