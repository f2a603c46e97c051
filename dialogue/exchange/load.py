"""Loading fixture files into the archive: all of them, or nothing."""

from dataclasses import dataclass
from typing import NamedTuple

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError

from dialogue.models import Country, Document, FixtureLoad, Meeting, Revision
from dialogue.vocabulary import Means

from .failing_database import failing_database_in_words, first_line
from .fixture_files import files_in
from .fixture_rows import RowReader
from .load_error import LoadError
from .records import record_key, root_of
from .revisions import revision_of
from .row_order import in_order


@dataclass(frozen=True)
class Loaded:
    """Keys of the records of the files, by what the load made of them."""

    created: list
    changed: list
    unchanged: list


class Difference(NamedTuple):
    """What saving a row that was read would change."""

    fields: bool
    lists: list


@failing_database_in_words()
def archive_is_empty():
    return not any(model.objects.exists() for model in [Meeting, Document, Country])


@failing_database_in_words()
def load(directory, *, by=None, why="", overwrite=False):
    """Bring the records of a directory into the archive; a second time is nothing."""
    files = files_in(directory)
    with revision_of(by=by, why=why, means=Means.LOAD) as touched:
        keys = _write_rows([row for file in files for row in file.rows], touched)
        changes, new = touched.changes(), touched.new_keys
        if not overwrite:
            _refuse_over_editors(changes)
        loaded = Loaded(
            created=sorted(changes.keys() & new),
            changed=sorted(changes.keys() - new),
            unchanged=sorted(keys - changes.keys()),
        )
        if changes:
            touched.load = _fixture_load(files, loaded, by, why)
    return loaded


def _write_rows(rows, touched):
    """Write each row after those that it names; return the records' keys."""
    reader, seen = RowReader(), {}
    return {_write(row, reader, touched, seen) for row in in_order(rows)}


def _write(fixture_row, reader, touched, seen):
    row, lists = reader.read(fixture_row)
    key = (type(row), row.natural_key())
    if key in seen:
        raise fixture_row.fault(None, f"the same row stands in {seen[key]} already.")
    seen[key] = fixture_row.file
    stored = reader.stored(type(row), row.natural_key())
    if stored is not None:
        row.pk, row._state.adding = stored.pk, False
    difference = _difference(row, lists, stored)
    if difference.fields or difference.lists:
        touched.add(row)
        _save(fixture_row, row, lists, difference)
        reader.remember(row)
    root = root_of(row)
    if root is None:
        raise fixture_row.fault(None, "a citation bears on exactly one record.")
    return record_key(root)


def _difference(row, lists, stored):
    if stored is None:
        return Difference(True, [name for name, others in lists.items() if others])
    return Difference(
        any(
            field.value_from_object(row) != field.value_from_object(stored)
            for field in row._meta.concrete_fields
        ),
        [
            name
            for name, others in lists.items()
            if {other.pk for other in others}
            != set(getattr(stored, name).values_list("pk", flat=True))
        ],
    )


def _save(fixture_row, row, lists, difference):
    try:
        if difference.fields:
            row.full_clean()
            row.save()
        for name in difference.lists:
            getattr(row, name).set(lists[name])
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        field = None if name == NON_FIELD_ERRORS else name
        raise fixture_row.fault(field, messages[0]) from error
    except (DataError, IntegrityError) as error:
        raise fixture_row.fault(
            None, f"the database refused it ({first_line(error)})."
        ) from error


def _refuse_over_editors(changes):
    """Refuse to change what someone changed by hand since it was last loaded."""
    by_hand = []
    for key in changes:
        # What was merely found is nobody's work: ask for what came before it.
        last = Revision.objects.of(key).exclude(means=Means.FOUND).first()
        if last is not None and last.means != Means.LOAD:
            by_hand.append(key)
    if by_hand:
        raise LoadError(
            "Nothing was loaded, for editors have changed "
            f"{', '.join(by_hand)}; --overwrite would replace their work."
        )


def _fixture_load(files, loaded, by, why):
    return FixtureLoad.objects.create(
        files=[{"name": file.name, "sha256": file.sha256} for file in files],
        loaded_by=by,
        reason=why,
        plan={"created": loaded.created, "changed": loaded.changed},
    )
