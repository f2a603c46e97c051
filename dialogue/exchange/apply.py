"""Applying a plan: all of it, in one transaction, or nothing."""

from dataclasses import replace

from django.db import transaction
from django.utils.translation import gettext as _

from dialogue.models import FixtureLoad
from dialogue.models import Plan as KeptPlan
from dialogue.vocabulary import Means

from .collecting import no_collecting
from .failing_database import failing_database_in_words
from .load_error import LoadError
from .plan import files_as_json
from .plan_in_words import conflicts_in_words
from .planning import make_plan
from .revisions import last_sums, locked, revision_of
from .sources import refuse_uncited
from .stored_rows import stored_rows
from .write import ready_to_write, write

TAKE = "say --take file or --take live, for one record --take RECORD=file"


@no_collecting()
@failing_database_in_words()
def apply_files(files, *, by=None, why="", kept=None, means=Means.LOAD, **options):
    """Bring what the files say into the archive; return the plan that was applied.

    With `expected`, a plan in JSON, nothing is applied that says anything else; `kept`
    is the models.Plan that is done with it.
    LoadError, and nothing changed, on conflicts, of which `decide` says what to do, and
    on whatever a row has wrong.
    """
    work = Work(files, **options)
    load = work.load(by, why)
    if load is None:
        return work.plan
    with revision_of(by=by, why=why, means=means) as touched:
        work.do(touched)
        load.save(force_insert=True)
        touched.load = load
        if kept is not None:
            _close(kept, load)
    return replace(work.plan, load=load.pk)


@failing_database_in_words()
def try_files(files, **options):
    """Apply the files and take it all back: the plan, or the LoadError it meets.

    It is no load, for a number that is used in a trial is not given again.
    """
    work = Work(files, **options)
    with transaction.atomic():
        with revision_of(means=Means.LOAD) as touched:
            work.do(touched)
        transaction.set_rollback(True)
    return work.plan


class Work:
    """What bringing in some files takes, made ready before anything is locked."""

    def __init__(
        self,
        files,
        *,
        take=None,
        remove=False,
        base=None,
        expected=None,
        decide=TAKE,
        tell=None,
    ):
        if expected is not None:
            _refuse_moved("files", "name", files_as_json(files), expected)
        self.plan = make_plan(files, take=take, remove=remove, base=base, tell=tell)
        self._is_expected = expected is not None
        if self._is_expected and self.plan.as_json() != expected:
            records = self.plan.as_json()["records"]
            _refuse_moved("records", "record", records, expected)
            raise LoadError(_moved([_("its options")]))
        _refuse_conflicts(self.plan, decide)
        rows = [(each.row, each.verdict == "created") for each in self.plan.changes]
        self._coming, self._going = ready_to_write(rows, tell), self.plan.removals
        refuse_uncited(self.plan)
        self._tell = tell

    def load(self, by, why):
        """The load that this is, not saved; None when there is nothing to do."""
        if not self._coming and not self._going:
            return None
        plan = self.plan
        return FixtureLoad(
            files=files_as_json(plan.files),
            loaded_by=by,
            reason=why,
            plan=plan.as_json(),
            # What it says of a record whose live side was taken did not come in with
            # it, nor did the rows that it left alone.
            not_taken=plan.keys_taken("live"),
            stayed=plan.stayed(),
        )

    def do(self, touched):
        """Write what is ready, if the archive is still as it was for the plan."""
        moved = _hold(self.plan, touched)
        if moved:
            raise LoadError(_moved(moved) if self._is_expected else _overtaken(moved))
        write(self._coming, self._going, touched, self._tell)


def _close(kept, load):
    """Note what came of a kept plan, of which nothing had come."""
    if not KeptPlan.objects.waiting().filter(pk=kept.pk).update(load=load):
        raise LoadError(_("Nothing was loaded, for the plan was applied already."))


def _hold(plan, touched):
    """Lock and note the records that will change, so that nobody else changes them.

    Return the keys of those that are no longer as they were planned.
    """
    records = [record for record in plan.records if record.verdict != "unchanged"]
    roots = {}
    for place, row in stored_rows(record.root for record in records).items():
        roots.setdefault(place[0], []).append(row.pk)
    for model, pks in roots.items():
        locked(model, pks)
    numbers = last_sums(record.key for record in records)
    bodies = {}
    for model, pks in roots.items():
        bodies |= touched.add_roots(model, pks)
    return [
        record.key
        for record in records
        if numbers.get(record.key, (0, ""))[0] != record.number
        or bodies.get(record.key, "") != record.body
    ]


def _refuse_conflicts(plan, decide):
    conflicts = conflicts_in_words(plan)
    if conflicts:
        raise LoadError(
            f"Nothing was loaded, for editors have changed {conflicts} since: {decide}."
        )


def _refuse_moved(part, label, now, expected):
    """LoadError when files or records are no longer as when the plan was made."""
    before = {each[label]: each for each in expected[part]}
    after = {each[label]: each for each in now}
    moved = [
        key
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    ]
    if moved:
        raise LoadError(_moved(moved))


def _moved(names):
    return (
        f"Nothing was loaded, for {', '.join(names)} changed after the plan was made: "
        "make a new plan."
    )


def _overtaken(names):
    return (
        f"Nothing was loaded, for {', '.join(names)} changed while it was being "
        "loaded: load again."
    )
