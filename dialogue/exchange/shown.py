"""What of a load readers see: that takes the right to publish."""

from dialogue.models import Document, Meeting, Revision, StatedCount
from dialogue.vocabulary import ONCE_PUBLISHED

from .portions import portions
from .record_rows import place_of, rows_in
from .stored_rows import places_among

PUBLISHED = (Meeting, Document)


def shown_by(plan):
    """Places of the records that a plan changes before readers' eyes.

    Those that the public sees, or has seen, and those that it brings there.
    """
    return _shown(
        {
            record.root: _publication_in(each.row for each in record.rows)
            for record in plan.records
            if record.verdict != "unchanged"
        }
    )


def shown_after(load):
    """The same of taking a load back."""
    made = load.revisions.values_list("record", "number")
    before = {record: number - 1 for record, number in made}
    publications = {place_of(record): None for record in before}
    for some in portions(before):
        for revision in Revision.objects.filter(record__in=some).iterator():
            if revision.number == before[revision.record]:
                rows = rows_in(revision.body).values()
                publications[place_of(revision.record)] = _publication_in(rows)
    return _shown(publications)


def _shown(publications):
    """Those that are seen, or will be when they get these publications."""
    seen = seen_among(publications)
    return [
        place
        for place, publication in publications.items()
        if place in seen or publication in ONCE_PUBLISHED
    ]


def seen_among(places):
    """Those of the records, given by place, that the public sees, or has seen."""
    found = set()
    for model in {place[0] for place in places}:
        own = [place for place in places if place[0] is model]
        if model in PUBLISHED:
            published = _published(model, own)
            found |= {place for place in own if place[1] in published}
        elif model is StatedCount:  # shown with its document, also when it is new
            published = _published(Document, [place[1:] for place in own])
            found |= {place for place in own if place[2] in published}
        else:
            found |= places_among(model.objects.once_public(), own)
    return found


def _published(model, places):
    """The slugs, among those that stand second, of what is published or withdrawn."""
    slugs = set()
    for some in portions(place[1] for place in places):
        stored = model.objects.filter(slug__in=some, publication__in=ONCE_PUBLISHED)
        slugs |= {*stored.values_list("slug", flat=True)}
    return slugs


def _publication_in(rows):
    roots = (row for row in rows if row.model in PUBLISHED)
    return next((row.fields.get("publication") for row in roots), None)
