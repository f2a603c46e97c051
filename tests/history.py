"""History made on given days, for tests of what readers see of it."""

from contextlib import contextmanager
from datetime import UTC, date, datetime, time

from dialogue.exchange.revisions import revision_of
from dialogue.models import Revision

# Days on which a record of a test was changed.
FIRST, SECOND, THIRD, FOURTH = (date(2020, 3, day) for day in (1, 11, 21, 31))


@contextmanager
def changed(on, *roots, **how):
    """What is done in the block to these records, as a change at noon of that day."""
    last = Revision.objects.order_by("-pk").first()
    with revision_of(*roots, **how):
        yield
    new = Revision.objects.filter(pk__gt=last.pk if last else 0)
    new.update(made_at=datetime.combine(on, time(12), UTC))


def change(on, root, why="", **fields):
    """Give fields of a root these values; the first change notes what was found."""
    with changed(on, root, why=why):
        for name, value in fields.items():
            setattr(root, name, value)
        root.save()
