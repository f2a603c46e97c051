"""Rows that readers see, or would see with a record that they do not see yet."""

from dialogue.models import Country, Document, Passage, Person, Series, Topic
from dialogue.vocabulary import Publication

from .public_rows import public_rows
from .stored_rows import stored_rows

# Public through the records that name them, and so with this one.
BROUGHT = (Country, Person, Series, Topic)
ON_THE_WAY = (Publication.DRAFT, Publication.REVIEW)


def rows_to_come(places):
    """Those of the rows at these places, by place; what is not public has no page.

    Documents that are not public yet are among them; meetings that are not are not.
    """
    public = public_rows(places)
    others = stored_rows(set(places) - public.keys())
    coming = {place: row for place, row in others.items() if _may_come(row)}
    return public | {place: without_page(row) for place, row in coming.items()}


def without_page(row):
    """The row, which from now on says that it has no address."""
    row.get_absolute_url = str
    if isinstance(row, Passage):
        without_page(row.text)
        without_page(row.text.document)
    if isinstance(row, Document):
        for text in getattr(row, "_prefetched_objects_cache", {}).get("texts", []):
            text.get_absolute_url = str
    return row


def _may_come(row):
    if isinstance(row, Passage):
        row = row.text.document
    if isinstance(row, Document):
        return row.publication in ON_THE_WAY
    return isinstance(row, BROUGHT)
