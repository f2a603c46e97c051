"""What of a load readers see: that takes the right to publish."""

from dialogue.models import Document, Meeting, Revision
from dialogue.vocabulary import ONCE_PUBLISHED

from .record_rows import place_of, rows_in

SHOWN = (Meeting, Document)


def shown_by(plan):
    """Places of the meetings and documents that a plan changes before readers' eyes.

    Those that are published or withdrawn, and those that it brings there.
    """
    changing = {
        record.root: _publication_in(each.row for each in record.rows)
        for record in plan.records
        if record.changes or record.removals or record.is_left_behind
    }
    return _shown(changing)


def shown_after(load):
    """The same of taking a load back."""
    before = {}
    for revision in load.revisions.all():
        earlier = Revision.objects.filter(
            record=revision.record, number=revision.number - 1
        ).first()
        rows = rows_in(earlier.body) if earlier else {}
        before[place_of(revision.record)] = _publication_in(rows.values())
    return _shown(before)


def _shown(publications):
    """Those that are seen, or will be when they get these publications."""
    return [
        place
        for place, publication in publications.items()
        if place[0] in SHOWN
        and {publication, _publication_now(place)} & {*ONCE_PUBLISHED}
    ]


def _publication_now(place):
    model, slug = place
    stored = model.objects.filter(slug=slug)
    return stored.values_list("publication", flat=True).first()


def _publication_in(rows):
    roots = (row for row in rows if row.model in SHOWN)
    return next((row.fields.get("publication") for row in roots), None)
