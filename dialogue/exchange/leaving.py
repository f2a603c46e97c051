"""Rows that may not leave the archive: what was public once, and what a file names."""

from django.utils.translation import gettext as _

from dialogue.models import (
    Commitment,
    Country,
    Document,
    Meeting,
    Person,
    Series,
    StatusEntry,
    Topic,
)
from dialogue.models.published import once_published
from dialogue.vocabulary import MOVES, ONCE_PUBLISHED, Publication

from .load_error import LoadError
from .portions import portions
from .record_rows import place_of
from .records import ROOTS
from .row_order import names_of
from .stored_rows import places_among

# Parts with an address of their own, or that tell what a source said.
KEPT = [Commitment, StatusEntry]
# Roots that have a page through the published records that name them.
NAMED = [Country, Series, Topic, Person]
SHOWN = 3  # of what cannot go, in one sentence


def refuse_removals(plan):
    """LoadError when a row would go that the files name, or that was public once."""
    going = {row.place: row for row in plan.removals}
    if going:
        _refuse_named(plan, going)
        _refuse_public(plan)


def refuse_deleting(going, outcome):
    """LoadError, which begins with the outcome, when what was public once would go.

    `going` has the rows that would, by the key of their record.
    """
    public = public_once(place_of(record) for record, rows in going.items() if rows)
    stay = [
        row.label
        for record, rows in going.items()
        for row in rows
        if place_of(record) in public and (row.model in KEPT or row.model in ROOTS)
    ]
    if stay:
        raise LoadError(
            f"{outcome}, for it would delete what was public once ({_some(stay)}): "
            "take it off line or withdraw it instead."
        )


def refuse_going_back(plan):
    """LoadError when what is published or withdrawn would go back to an earlier stage.

    It may be taken back with the load that brought it, by undoing that.
    """
    for change in plan.changes:
        for field in change.fields:
            is_fixed = field.name == "publication" and field.old in ONCE_PUBLISHED
            if is_fixed and field.new not in MOVES[field.old]:
                said = _("what was public once does not go back to “%(stage)s”.")
                stage = field.new or str(Publication.DRAFT)
                raise change.row.fault("publication", said % {"stage": stage})


def public_once(roots):
    """Those of the roots, given by place, that the public sees or has seen.

    Of countries, series, topics and people: those that a published or withdrawn record
    names.
    """
    found, by_model = set(), {}
    for place in roots:
        by_model.setdefault(place[0], []).append(place)
    for model, places in by_model.items():
        if model in (Meeting, Document):
            for some in portions(slug for _model, slug in places):
                found |= {(model, slug) for slug in once_published(model, some)}
        elif model in NAMED:
            found |= places_among(model.objects.once_reached(), places)
    return found


def _refuse_named(plan, going):
    for record in plan.records:
        for row in (each.row for each in record.rows):
            for field, place in names_of(row):
                if place in going:
                    raise row.fault(
                        field,
                        f"it names {going[place].label}, which this file leaves out "
                        "and --remove would remove.",
                    )


def _refuse_public(plan):
    kept = {
        record.root: [row for row in record.removals if row.model in KEPT]
        for record in plan.records
    }
    public = public_once(root for root, rows in kept.items() if rows)
    for record in plan.records:
        if record.root in public:
            raise LoadError(
                f"{record.file}: it leaves out {kept[record.root][0].label}, which was "
                "public once, so that --remove may not remove it."
            )


def _some(labels):
    more = f" and {len(labels) - SHOWN} more" if len(labels) > SHOWN else ""
    return ", ".join(labels[:SHOWN]) + more
