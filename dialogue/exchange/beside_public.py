"""Records beside what readers see of them, or last saw."""

from dataclasses import dataclass

from dialogue.models import Revision
from dialogue.vocabulary import Publication

from .before_and_after import before_and_after
from .differences import differences
from .record_rows import key_of, live_records, place_of, rows_in
from .records import record_key


@dataclass(frozen=True)
class BesidePublic:
    """What differs in a record from what readers see; `last_seen` when they do not.

    That is the last revision that they saw; without one, all of it is new to them.
    """

    record: str
    parts: list
    last_seen: Revision | None = None


def beside_public(root):
    """A meeting or document as it stands, beside what readers see or last saw."""
    record = record_key(root)
    if root.publication == Publication.PUBLISHED:
        return BesidePublic(record, [])
    place = place_of(record)
    last = Revision.objects.of(record).published().first()
    seen = rows_in(last.body) if last else {}
    return BesidePublic(record, differences(seen, live_records([place])[place]), last)


def proposed_beside_public(plan):
    """Each record that a plan changes as it would stand, beside what readers see."""
    before, after = before_and_after(plan)
    conflicts = plan.records_that_are("conflict")
    return [
        BesidePublic(key_of(root), differences(before[root], rows))
        for root, rows in after.items()
        if key_of(root) not in conflicts
    ]
