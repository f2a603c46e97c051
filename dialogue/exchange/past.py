"""A meeting or document as it stood at the end of a day."""

from datetime import UTC, datetime, time, timedelta

from dialogue.models import Citation, Document, Revision

from .public_rows import public_rows
from .record_rows import place_of, rows_in
from .records import record_key, root_of
from .unsaved import Unsaved


def past_of(row, day):
    """The record of a public row as it stood at the end of a day (UTC).

    None where the public did not see the row then.
    """
    midnight = datetime.combine(day + timedelta(days=1), time(), UTC)
    then = Revision.objects.of(record_key(root_of(row))).filter(made_at__lt=midnight)
    last = then.with_publicity().first()
    if last is None or not last.was_public:
        return None
    past = Past(last, day)
    return past if past.row(row) else None


def public_after(row, day):
    """The first day after this one at whose end the public saw the row, or None."""
    history = Revision.objects.of(record_key(root_of(row))).with_publicity()
    last_of_day = {each.made_on: each for each in history.reverse()}
    for later, revision in last_of_day.items():
        is_public = later > day and revision.was_public
        if is_public and _place(row) in rows_in(revision.body):
            return later
    return None


class Past(Unsaved):
    """A record as it stood. Rows of other records are those of today, if public."""

    def __init__(self, revision, day):
        self.revision, self.day = revision, day
        super().__init__(rows_in(revision.body), public_rows)

    @property
    def root(self):
        return self.at(place_of(self.revision.record))

    def row(self, live):
        """This row as it was then, or None."""
        return self.at(_place(live))

    def documents(self, slugs):
        """These documents, with their texts, as far as they are public."""
        return list(Document.objects.published().filter(slug__in=slugs).with_texts())

    def citations_on(self, documents):
        """The citations of these, with their sources, as far as they are public."""
        return list(Citation.objects.public().of(*documents).with_source())


def _place(row):
    return (type(row), *map(str, row.natural_key()))
