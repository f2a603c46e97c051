"""Records as rows of a fixture, wherever they are: in the archive or in its history."""

import json

from dialogue.models import Citation, FixtureLoad, Revision
from dialogue.vocabulary import CITED, Means

from .fixture_files import RECORD_MODELS, FixtureRow
from .records import PARENT, root_of
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


def rows_as_loaded(live):
    """What was last loaded of each record, by place; `live` has its rows by its key.

    A record that nobody changed by hand since stands as it was loaded: also one
    without any history, and one that was changed around it.
    """
    loaded, bodies, histories = {}, {}, loads_and_edits(live)
    for record, history in histories.items():
        numbers = [number for number, is_load in history if is_load]
        if history[-1][1]:
            loaded |= live[record]
        elif numbers:
            bodies[record] = numbers[-1]
    for record in live.keys() - histories.keys():
        loaded |= live[record]
    for record, number in bodies.items():
        loaded |= rows_in(Revision.objects.get(record=record, number=number).body)
    return loaded


def loads_and_edits(records):
    """Of each record the numbers of its revisions, and whether each was loaded.

    Left out is what says nothing of the last load: what was merely found, a load that
    was undone and its undo, and a load that took the live side of the record.
    """
    undone, not_taken = _undone(), {}
    history = {}
    revisions = Revision.objects.filter(record__in=records).exclude(means=Means.FOUND)
    for record, number, means, load in revisions.order_by("number").values_list(
        "record", "number", "means", "load"
    ):
        if load and load not in not_taken:
            plan = FixtureLoad.objects.values_list("plan__not_taken", flat=True)
            not_taken[load] = plan.get(pk=load) or []
        if load not in undone and record not in not_taken.get(load, []):
            history.setdefault(record, []).append((number, means == Means.LOAD))
    return history


def _undone():
    """Loads that were taken back, and the undos that did so and still stand."""
    undos = FixtureLoad.objects.filter(plan__undoes__isnull=False).order_by("-pk")
    undone, standing = set(), set()
    for undo, load in undos.values_list("pk", "plan__undoes"):
        if undo not in undone:
            undone.add(load)
            standing.add(undo)
    return undone | standing


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
