"""All records of the archive, one after the other, as rows of fixtures."""

from dataclasses import dataclass

from dialogue.exchange.fixture_files import FixtureRow
from dialogue.exchange.record_rows import key_of
from dialogue.exchange.records import ROOTS
from dialogue.exchange.sources import is_published
from dialogue.exchange.stored_records import AT_ONCE, rows_by_root
from dialogue.models import Citation, Person


@dataclass(frozen=True)
class Record:
    """A root with its parts, its rows by place; and whether readers see it."""

    rows: dict
    is_public: bool

    @property
    def root(self):
        return next(iter(self.rows.values()))

    @property
    def key(self):
        return key_of(self.root.place)

    def of(self, model):
        return [row for row in self.rows.values() if row.model is model]

    @property
    def citations(self):
        return self.of(Citation)

    def fault(self, row, field, sentence):
        """What is wrong with a field of a row, in one line that names the record."""
        return str(row.fault(field, sentence))


def records():
    """Each record in turn; a hundred are in memory at a time."""
    people = set(Person.objects.public().values_list("slug", flat=True))
    for model in ROOTS:
        pks = list(model.objects.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(pks), AT_ONCE):
            for rows in rows_by_root(model, pks[start : start + AT_ONCE]).values():
                yield _record(rows, people)


def _record(rows, people):
    root = (rows[0][0], *rows[0][1])  # the root leads
    name = key_of(root)
    rows = {
        (model, *key): FixtureRow(name, model, fields) for model, key, fields in rows
    }
    is_person = root[0] is Person and root[1] in people
    return Record(rows, is_person or is_published(rows))
