"""Making a plan: files, the archive and the last load compared. Nothing is written."""

from dataclasses import replace

from django.utils.translation import gettext as _

from dialogue.models import Citation, Commitment
from dialogue.models.names import NOT_TEXT

from .collecting import no_collecting
from .failing_database import failing_database_in_words
from .fixture_rows import form_of, not_there
from .key_book import key_paths
from .leaving import refuse_going_back, refuse_removals
from .load_error import LoadError
from .loaded_rows import rows_as_loaded
from .plan import Plan, RecordPlan
from .progress import counted
from .record_rows import (
    key_of,
    live_records,
    parent_of,
    rows_in,
    stored_roots,
)
from .records import ROOTS
from .revisions import last_sums
from .row_order import in_order
from .snapshot import one_snapshot
from .three_ways import plan_edit, plan_row

# Parts whose keys do not name what they belong to, so that they can move.
SELF_KEYED = [Commitment, Citation]


@no_collecting()
@failing_database_in_words()
@one_snapshot()
def make_plan(files, *, take=None, remove=False, base=None, tell=None):
    """Compare files with the archive and with what was last loaded; write nothing.

    `take` says whose side to take in conflicts, by record: {"meeting/…": "live"}, with
    the key None for all others. With `base`, bodies by record, files are compared with
    those in place of what was last loaded, and rows that came since stay. LoadError
    when a row cannot be read, or may not go. `tell` hears how far it is.
    """
    rows = _rows_once(files)
    roots = Roots(rows)
    by_record = {}
    for place, row in rows.items():
        by_record.setdefault(roots.of(place), []).append(row)
    numbers, live = _numbered(by_record)
    left_behind = _left_behind(rows, live)
    more_numbers, more_live = _numbered(left_behind)
    numbers, live = numbers | more_numbers, live | more_live
    by_record |= {root: [] for root in left_behind}
    _refuse_stray_sides(take or {}, live)
    survey = Survey(rows, live, numbers, take or {}, remove, base, tell)
    records = [
        survey.record(root, by_record[root]) for root in sorted(live, key=key_of)
    ]
    plan = Plan(files=tuple(files), records=tuple(_bereft(records)), remove=remove)
    refuse_removals(plan)
    refuse_going_back(plan)
    return plan


class Roots:
    """Which record each row of the files is in."""

    def __init__(self, rows):
        self._rows, self._known = rows, {}

    def of(self, place):
        """The place of the root; LoadError when a row belongs to nothing."""
        if place not in self._known:
            self._known[place] = self._climb(place)
        return self._known[place]

    def _climb(self, place):
        if place[0] in ROOTS:
            return place
        if place not in self._rows:
            return stored_roots([place]).get(place)
        row = self._rows[place]
        field, parent = parent_of(row)
        if parent is None or self.of(parent) is None:
            form_of(row)  # which says what is wrong with it, if there is more
        if parent is None:
            raise row.fault(None, _("A citation bears on exactly one record."))
        root = self.of(parent)
        if root is None:
            raise row.fault(field, not_there(parent[0], parent[1:]))
        return root


class Survey:
    """All sides of the comparison: the files, the archive, and what was last loaded."""

    def __init__(self, rows, live, numbers, take, remove, base, tell=None):
        self._take, self._remove, self._numbers = take, remove, numbers
        self._records, self._live = live, {}
        for record in live.values():
            self._live |= record
        self._rows = _forms(rows, self._live, tell)
        by_key = {key_of(root): record for root, record in live.items()}
        self._is_based = base is not None
        self._loaded = _rows_in(base) if self._is_based else rows_as_loaded(by_key)

    def record(self, root, rows):
        key = key_of(root)
        take = self._take.get(key, self._take.get(None))
        left_out = self._left_out(root)
        return RecordPlan(
            root=root,
            number=self._numbers.get(key, 0),
            is_new=not self._records[root],
            rows=tuple(self._row(self._rows[row.place], take) for row in rows),
            left_out=left_out,
            take=take,
            remove=self._remove,
            by_hand=self._by_hand(left_out),
            live=tuple(self._records[root].values()),
        )

    def _row(self, row, take):
        place = row.place
        plan = plan_edit if self._is_based else plan_row
        return plan(row, self._live.get(place), self._loaded.get(place), take)

    def _left_out(self, root):
        """Rows of a record that its own file does not have, parts before wholes."""
        if root not in self._rows:
            return ()
        return tuple(
            row
            for place, row in reversed(self._records[root].items())
            if place not in self._rows and self._may_go(place)
        )

    def _may_go(self, place):
        """Whoever made the files of a base did not see what came after it."""
        return not self._is_based or place in self._loaded

    def _by_hand(self, left_out):
        """Those of the rows that do not stand as they were last loaded."""
        loaded = [(row, self._loaded.get(row.place)) for row in left_out]
        return {
            row.place: "changed" if was else "added"
            for row, was in loaded
            if was is None or was.fields != row.fields
        }


def _rows_in(base):
    return {
        place: row for body in base.values() for place, row in rows_in(body).items()
    }


def _bereft(records):
    """The records, each with whether one of its rows moves into another."""
    moving = {row.row.place for each in records for row in each.changes}
    for record in records:
        stay = {row.row.place for row in record.rows}
        there = {row.place for row in record.live}
        yield replace(record, is_left_behind=not moving.isdisjoint(there - stay))


def _numbered(roots):
    """The last revision of each record by its key, then the records themselves.

    In this order: what is changed between the two has a newer number than the plan
    says, so that applying it is refused.
    """
    last = last_sums(key_of(root) for root in roots)
    return {key: number for key, (number, _sum) in last.items()}, live_records(roots)


def _refuse_stray_sides(take, live):
    stray = sorted(take.keys() - {None} - {key_of(root) for root in live})
    if stray:
        raise LoadError(f"--take {stray[0]}: there is no such record in these files.")


def _rows_once(files):
    """The rows of the files by place, as they were written."""
    rows = {}
    for file in files:
        for row in file.rows:
            _refuse_no_key(row)
            if row.place in rows:
                form_of(row)
                there = rows[row.place].file
                raise row.fault(None, f"the same row stands in {there} already.")
            rows[row.place] = row
    return rows


def _refuse_no_key(row):
    """LoadError for a row that no database could look for."""
    _model, *key = row.place
    is_whole = len(key) == len(key_paths(row.model))
    if not is_whole or any(map(NOT_TEXT.search, key)):
        form_of(row)  # which says what is wrong with the field
        raise row.fault(None, "it has no key by which it is known.")


def _forms(rows, live, tell):
    """The rows in the form of an export. What stands in the archive so needs no look.

    LoadError when another row cannot be read, or rows lead back to themselves.
    """
    same = {place for place, row in rows.items() if _is_same(row, live.get(place))}
    others = in_order([row for place, row in rows.items() if place not in same])
    return {place: rows[place] for place in same} | {
        row.place: replace(row, fields=form_of(row))
        for row in counted(others, tell, "Read")
    }


def _is_same(row, stored):
    """Whether the file has the very values stored: to Python, true and 1.0 equal 1."""
    return (
        stored is not None
        and row.fields == stored.fields
        and all(type(stored.fields[name]) is type(v) for name, v in row.fields.items())
    )


def _left_behind(rows, live):
    """Roots of the records that lose a row to another record of the files."""
    known = {place for record in live.values() for place in record}
    elsewhere = {place for place in rows.keys() - known if place[0] in SELF_KEYED}
    return set(stored_roots(elsewhere).values())
