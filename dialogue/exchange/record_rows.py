"""Records as rows of a fixture, wherever they are: in the archive or in its history."""

import json

from dialogue.models import Citation
from dialogue.vocabulary import CITED

from .fixture_files import RECORD_MODELS, FixtureRow
from .records import PARENT, ROOTS, root_of
from .stored_records import rows_by_root
from .stored_rows import stored_rows

ARCHIVE = "the archive"


def live_records(roots):
    """The records with roots at these places, each as its rows by place.

    A record that is not there has no rows.
    """
    records = {root: {} for root in roots}
    stored = {}
    for place, row in stored_rows(roots).items():
        stored.setdefault(place[0], {})[row.pk] = place
    for model, places in stored.items():
        for pk, rows in rows_by_root(model, places).items():
            records[places[pk]] = {
                (model, *key): FixtureRow(ARCHIVE, model, fields)
                for model, key, fields in rows
            }
    return records


def live_rows(rows):
    """What the archive has of the records that these rows belong to, by place."""
    roots = [row.place for row in rows if row.model in ROOTS]
    return {
        place: row
        for record in live_records(roots).values()
        for place, row in record.items()
    }


def rows_in(body, name=ARCHIVE):
    """The record as a revision kept it, by place.

    What the archive no longer knows, for the revision is older than a migration, is
    passed over.
    """
    rows = (
        (RECORD_MODELS.get(row["model"]), row["fields"])
        for row in (json.loads(body) if body else [])
    )
    return _by_place(
        FixtureRow(file=name, model=model, fields=_known_fields(model, fields))
        for model, fields in rows
        if model is not None
    )


def parent_of(fixture_row):
    """Which field names the row that this one belongs to, and the place of that row.

    Both None for a root, and for a citation of nothing.
    """
    names = [PARENT[fixture_row.model]] if fixture_row.model in PARENT else []
    if fixture_row.model is Citation:
        names = list(CITED)
    for name in names:
        key = fixture_row.fields.get(name)
        if isinstance(key, list) and key:
            model = fixture_row.model._meta.get_field(name).related_model
            return name, (model, *map(str, key))
    return None, None


def cited_fact(citation):
    """The place of the row that a citation bears on, and the name of the field.

    None when the archive no longer knows it: the citation is older than a migration.
    """
    target, place = parent_of(citation)
    fact = citation.fields.get("fact")
    return (place, fact) if fact in CITED.get(target, []) else None


def stored_roots(places):
    """Where the roots of the records are in which the rows at these places stand."""
    roots = {}
    for place, row in stored_rows(places).items():
        root = root_of(row)
        roots[place] = (type(root), *map(str, root.natural_key()))
    return roots


def key_of(place):
    """How history calls the record of a root: meeting/2004-astana-foreign-ministers."""
    model, *key = place
    return "/".join([model._meta.model_name, *key])


def place_of(record):
    """The place of the root of a record that history calls so; see key_of."""
    name, *key = record.split("/")
    return (RECORD_MODELS[f"dialogue.{name}"], *key)


def _by_place(rows):
    return {row.place: row for row in rows}


def _known_fields(model, fields):
    known = {field.name for field in [*model._meta.fields, *model._meta.many_to_many]}
    return {name: value for name, value in fields.items() if name in known}
