"""Rows that the public sees now, by their natural keys: for what history names."""

from dialogue.models import (
    Country,
    Document,
    Meeting,
    Passage,
    Person,
    Series,
    StatedCount,
    Topic,
)

from .key_book import key_paths
from .portions import portions

RELATIONS = {
    Passage: ["text__document"],
    StatedCount: ["series", "document"],
}


def public_rows(places):
    """Those of the rows at these places that are public now, by place.

    One query for each kind of row; places of any other kind are passed over.
    """
    wanted = {}
    for model, *key in places:
        wanted.setdefault(model, set()).add(tuple(key))
    found = {}
    for model in [model for model in PUBLIC if model in wanted]:
        for row in _rows_with(model, wanted[model]):
            key = tuple(map(str, row.natural_key()))
            if key in wanted[model]:
                found[model, *key] = row
    return found


def _rows_with(model, keys):
    """All public rows whose keys begin like one of these."""
    path = f"{key_paths(model)[0]}__in"
    rows = PUBLIC[model]().select_related(*RELATIONS.get(model, []))
    for some in portions(sorted({key[0] for key in keys})):
        yield from rows.filter(**{path: some})


PUBLIC = {
    Meeting: Meeting.objects.published,
    Document: Document.objects.published,
    Country: Country.objects.public,
    Person: Person.objects.public,
    Series: Series.objects.public,
    Topic: Topic.objects.public,
    StatedCount: StatedCount.objects.shown,
    Passage: Passage.objects.public,
}
