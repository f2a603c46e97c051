"""Fixture files as they are found in a directory, and what is wrong with them."""

import os
import stat
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from dialogue.models import Meeting

from . import strict_json
from .collecting import no_collecting
from .fixture_folder import PLACES, names_in, place_of
from .load_error import LoadError, shortened, shown
from .records import KEY_FIELDS, key_in

# Bytes; the founding record, with all its citations, has 37 thousand.
LARGEST = 10 * 2**20
# What a draft asks an editor: a row of a model that does not exist, so that no loader
# takes a draft before it is answered.
OPEN_QUESTION = "dialogue.openquestion"
RECORD_MODELS = {model._meta.label_lower: model for model in KEY_FIELDS}


@dataclass(frozen=True)
class FixtureRow:
    """One row as a file gives it: of a known model, its fields not yet read."""

    file: str
    model: type
    fields: dict

    @cached_property
    def place(self):
        """What tells the row from every other: its model and its natural key."""
        return (self.model, *key_in(self.model, self.fields))

    @property
    def label(self):
        model, *key = self.place
        return f"{model._meta.label_lower} {shortened('/'.join(key))}"

    def fault(self, field, sentence):
        return LoadError(f"{self.file}, {self.label}{_quoted(field)}: {sentence}")


@dataclass(frozen=True)
class FixtureFile:
    """A file of at most LARGEST bytes, by its name in the directory, with its rows."""

    name: str
    sha256: str
    rows: list


@no_collecting()
def files_in(directory):
    """The files of a directory in the order in which they may refer to each other."""
    directory = Path(directory)
    if not directory.is_dir():
        raise LoadError(f"{directory}: there is no such directory of fixture files.")
    files = [_read(directory, name) for name in _names(directory)]
    return sorted(files, key=_turn)


def files_below(paths):
    """The paths of fixture files that some paths stand for: a directory for its own."""
    for path in map(Path, paths):
        if os.path.isdir(path) and path.suffix != ".json":
            yield from (path / name for name in _names(path))
        else:
            yield path


@no_collecting()
def files_at(paths):
    """Fixture files wherever they are, each by its path as it was given."""
    return [_read(Path(), str(path)) for path in paths]


@no_collecting()
def files_from(contents):
    """Fixture files that were sent: {name: bytes}."""
    return [_parsed(name, content) for name, content in contents.items()]


def _names(directory):
    names = names_in(directory)
    if not names:
        raise LoadError(
            f"{directory}: there are no files in reference/, documents/ or meetings/."
        )
    return names


def _turn(file):
    """Where a file stands in the order of loading; a meeting by its date."""
    place = place_of(file.name)
    in_its_place = _starts_on(file) if PLACES[place].startswith("meetings/") else ""
    return place, in_its_place, file.name


def _starts_on(file):
    meetings = [row for row in file.rows if row.model is Meeting]
    return str(meetings[0].fields.get("starts_on", "")) if meetings else ""


def _read(directory, name):
    try:
        content = _content(directory, name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one of a file"
        raise LoadError(f"{name}: it cannot be read ({reason}).") from error
    return _parsed(name, content)


def _content(directory, name):
    path = directory / name
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
        raise LoadError(f"{name}: it is no regular file.")
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _parsed(name, content):
    if len(content) > LARGEST:
        raise LoadError(f"{name}: it is larger than {LARGEST // 2**20} MB.")
    try:
        rows = strict_json.parse(content)
    except strict_json.StrictJSONError as error:
        raise LoadError(f"{name}: {error}") from error
    if not isinstance(rows, list):
        raise LoadError(f"{name}: a fixture file is a list of rows: [{{…}}, …].")
    return FixtureFile(
        name=name,
        sha256=sha256(content).hexdigest(),
        rows=[_row(name, number, row) for number, row in enumerate(rows, start=1)],
    )


def _row(name, number, row):
    place = f"{name}, row {number}"
    fault = strict_json.fault_in(row)
    if fault:
        path, sentence = fault
        within = ".".join(part for part in path if part and part != "fields")
        raise LoadError(f"{place}{_quoted(within)}: {sentence}")
    if not isinstance(row, dict) or not isinstance(row.get("fields"), dict):
        raise LoadError(f'{place}: a row is {{"model": "…", "fields": {{…}}}}.')
    if row.get("model") == OPEN_QUESTION:
        raise LoadError(f"{place}: {_asked(row['fields'])}")
    model = _model(place, row.get("model"))
    found = FixtureRow(file=name, model=model, fields=row["fields"])
    surplus = sorted(row.keys() - {"model", "fields"})
    if surplus:
        raise found.fault(
            surplus[0], "a row has a model and fields only, and is known by its key."
        )
    return found


def _quoted(field):
    return f", “{shortened(field)}”" if field else ""


def _asked(fields):
    asked = (fields.get(name, "") for name in ["record", "field", "question"])
    record, field, question = (shortened(str(words)) for words in asked)
    return (
        f"it asks of {record}, “{field}”: “{question}” "
        "Answer it in the record and take this row out."
    )


def _model(place, label):
    if isinstance(label, str) and label in RECORD_MODELS:
        return RECORD_MODELS[label]
    known = ", ".join(sorted(RECORD_MODELS))
    raise LoadError(f"{place}, “model”: {shown(label)} is not one of {known}.")
