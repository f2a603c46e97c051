"""A plan: what applying fixture files would change, record by record."""

from dataclasses import dataclass, field

from .fixture_json import as_json
from .record_rows import key_of
from .row_order import names_of
from .stored_records import as_rows

FORMAT = 1


@dataclass(frozen=True)
class RecordPlan:
    """What is to become of one record, and the revision it had when this was found.

    `by_hand` says of rows that are left out, by place, whether someone "added" or
    "changed" them since the last load.
    """

    root: tuple
    number: int
    is_new: bool
    rows: tuple
    left_out: tuple
    take: str | None
    remove: bool = False  # what is left out goes
    is_left_behind: bool = False  # a row moves from it into another record
    by_hand: dict = field(default_factory=dict)
    live: tuple = ()  # its rows, as the archive has them

    @property
    def key(self):
        return key_of(self.root)

    @property
    def body(self):
        """The record as it stood when this was found, as a revision keeps it."""
        rows = [(row.model, None, row.fields) for row in self.live]
        return as_json(as_rows(rows)).decode() if rows else ""

    @property
    def verdict(self):
        if self.undecided or any(row.is_conflict for row in self.rows):
            return "conflict"
        if self.is_new and self.changes:
            return "created"
        is_changed = self.changes or self.removals or self.is_left_behind
        return "changed" if is_changed else "unchanged"

    @property
    def changes(self):
        return [row for row in self.rows if row.verdict != "kept"]

    @property
    def removals(self):
        """Rows that the record has and its file has not, if they are to go."""
        stay = _with_what_they_name(self._may_stay, self.left_out)
        return [row for row in self.left_out if self.remove and row.place not in stay]

    @property
    def undecided(self):
        """What was done by hand to each row that would go, while nobody decided."""
        return self.by_hand if self.remove and self.take is None else {}

    def fates(self):
        """Of each row that is left out: what was done by hand, and what becomes of it.

        It is `removed`, it `stays`, or nobody decided and it is in `conflict`.
        """
        removed = {row.place for row in self.removals}
        for row in self.left_out:
            fate = "removed" if row.place in removed else "stays"
            is_open = row.place in self.undecided
            by_hand = self.by_hand.get(row.place, "")
            yield row, by_hand, "conflict" if is_open else fate

    @property
    def _may_stay(self):
        return set() if self.take == "file" else set(self.by_hand)

    @property
    def file(self):
        """The name of the file that has the root; None when no file has it."""
        files = (each.row.file for each in self.rows if each.row.place == self.root)
        return next(files, None)


@dataclass(frozen=True)
class Plan:
    """What applying some files would change, and once applied the number of that load.

    With `remove`, rows of a record that its own file does not have go.
    """

    files: tuple
    records: tuple
    remove: bool
    load: int | None = None

    def keys_taken(self, side):
        """Keys of the records of which this side was taken."""
        return [record.key for record in self.records if record.take == side]

    def stayed(self):
        """Keys of rows that their file has not and that stay, by their record's key."""
        stay = {
            record.key: {row.place for row in record.left_out}
            - {row.place for row in record.removals}
            for record in self.records
        }
        return {key: sorted(map(key_of, rows)) for key, rows in stay.items() if rows}

    def records_that_are(self, verdict):
        """Keys of records that are created, changed, unchanged or in conflict."""
        return [record.key for record in self.records if record.verdict == verdict]

    @property
    def changes(self):
        """The rows to write, in an order in which they can be written."""
        return [row for record in self.records for row in record.changes]

    @property
    def removals(self):
        """Rows of the records that the files do not have, if they are to go."""
        return [row for record in self.records for row in record.removals]

    def as_json(self):
        """The plan as an object of JSON; two plans that say the same are equal."""
        return {
            "format": FORMAT,
            "files": files_as_json(self.files),
            "remove": self.remove,
            "records": [_record_as_json(record) for record in self.records],
        }


def _with_what_they_name(places, rows):
    """These places, and those of the rows that they cannot be without."""
    stay, by_place = set(), {row.place: row for row in rows}
    further = set(places)
    while further:
        stay |= further
        named = {place for each in further for _, place in names_of(by_place[each])}
        further = (named & by_place.keys()) - stay
    return stay


def files_as_json(files):
    return [{"name": file.name, "sha256": file.sha256} for file in files]


def _record_as_json(record):
    return {
        "record": record.key,
        "revision": record.number,
        "verdict": record.verdict,
        "take": record.take,
        "rows": [_row_as_json(row) for row in record.changes],
        "left_out": [
            {"row": row.label, "by_hand": by_hand, "fate": fate}
            for row, by_hand, fate in record.fates()
        ],
    }


def _row_as_json(plan):
    return {
        "row": plan.row.label,
        "verdict": plan.verdict,
        "was_loaded": plan.was_loaded,
        "fields": {
            field.name: {
                "old": field.old,
                "new": field.new,
                "loaded": field.loaded,
                "conflict": field.is_conflict,
            }
            for field in plan.fields
        },
    }
