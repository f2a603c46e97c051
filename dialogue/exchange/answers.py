"""A sheet with an editor's answers, as the rows of a fixture."""

import json
from dataclasses import dataclass, field

from dialogue.models import Document, DocumentText, Meeting
from dialogue.vocabulary import Publication

from .answer_sources import Sources, missing_passages
from .fixture_files import RECORD_MODELS, FixtureRow
from .fixture_rows import own_fields
from .record_rows import live_rows
from .records import PARENT, key_in

EMPTY = (None, "", [], {})


@dataclass(frozen=True)
class Answer:
    """What an editor makes of one row: its values, and what is rejected.

    `words` are those of the release that the editor found for a fact, as
    {fact: (locator, quote)}. `untouched` is what the archive had and nobody changed: it
    may have it otherwise by now.
    """

    fields: dict
    rejected: frozenset = frozenset()
    words: dict = field(default_factory=dict)
    untouched: frozenset = frozenset()
    is_left_out: bool = False


def as_rows(sheet, answers):
    """The rows of a fixture: what is stated, and what the archive has beside it.

    A meeting or document that the archive has keeps its publication; a new one is a
    draft. What is rejected, and what belongs to it, leaves no trace.
    """
    book = Book(sheet, answers)
    rows = [book.row(number) for number in book.kept]
    live = live_rows(rows)
    merged = [
        _merged(row, live.get(row.place), book.answers[number].untouched)
        for number, row in zip(book.kept, rows, strict=True)
    ]
    citations = list(Sources(book).citations())
    passages = missing_passages(citations, rows)
    return [_as_json(row) for row in [*merged, *passages, *citations]]


class Book:
    """The rows that are kept, under the keys that they have after all corrections."""

    def __init__(self, sheet, answers):
        self.sheet, self.answers = sheet["rows"], answers
        self.kept = [n for n in range(len(self.sheet)) if not self._is_out(n)]

    def model(self, number):
        return RECORD_MODELS[f"dialogue.{self.sheet[number]['model']}"]

    def key(self, number):
        """The natural key of a row, as a list of texts."""
        return key_in(self.model(number), self.fields(number))

    def text(self):
        """The number of the text that was read: the first, for it leads its draft."""
        numbers = range(len(self.sheet))
        return next(n for n in numbers if self.model(n) is DocumentText)

    def fields(self, number):
        """What the row says, with keys for what it names; nothing that is empty."""
        model, answer = self.model(number), self.answers[number]
        fields = {}
        if self.sheet[number]["parent"] is not None:
            fields[PARENT[model]] = self.key(self.sheet[number]["parent"])
        for each in own_fields(model):
            value = answer.fields.get(each.name)
            if each.is_relation and each.name not in fields:
                value = self._keys(each, value)
            if value not in EMPTY and each.name not in answer.rejected:
                fields.setdefault(each.name, value)
        return fields

    def row(self, number):
        return FixtureRow("draft", self.model(number), self.fields(number))

    def _is_out(self, number):
        parent = self.sheet[number]["parent"]
        is_out = self.answers[number].is_left_out
        return is_out or (parent is not None and self._is_out(parent))

    def _keys(self, each, value):
        if value in EMPTY:
            return value
        if each.many_to_many:
            return list(filter(None, map(self._key_of, value)))
        return self._key_of(value)

    def _key_of(self, token):
        """The key behind a token of the sheet; None for a row that is left out."""
        if not token.startswith("#"):
            return json.loads(token)
        number = int(token[1:])
        return None if self._is_out(number) else self.key(number)


def _merged(row, live, untouched):
    """What is stated, and of what is not stated what the archive has."""
    has = live.fields if live else {}
    stays = untouched if live else frozenset()
    fields = has | {n: value for n, value in row.fields.items() if n not in stays}
    if row.model is Meeting:
        known = has.get("documents", [])
        stated = row.fields.get("documents", [])
        fields["documents"] = known + [key for key in stated if key not in known]
    if row.model in (Meeting, Document):
        fields["publication"] = has.get("publication", str(Publication.DRAFT))
    return FixtureRow(row.file, row.model, fields)


def _as_json(row):
    return {"model": row.model._meta.label_lower, "fields": row.fields}
