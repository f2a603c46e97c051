"""The history of one record: as far as the public saw it, or all of it."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from dialogue.models import Country, Delegate, Delegation, Revision

from .differences import differences
from .public_rows import public_rows
from .record_rows import rows_in
from .row_order import names_of


@dataclass
class State:
    """A state that the public saw, and how it came of the one it saw before.

    On the desk each revision is one, and came of the one just before.
    `off_since` is when the record went off line in between; `ends_a_day` tells that it
    still stood at the end of the day on which it was made.
    """

    revision: Revision
    before: Revision | None = None
    off_since: datetime | None = None
    ends_a_day: bool = True
    parts: list = field(default_factory=list)


def public_states(record):
    """The public states of the record of this key, newest first, without contents."""
    revisions = Revision.objects.of(record).with_publicity().reverse()
    states, off_since = [], None
    for revision, later in pairwise([*revisions, None]):
        if revision.was_public:
            before = states[-1].revision if states else None
            ends = later is None or later.made_on != revision.made_on
            states.append(State(revision, before, off_since, ends))
            off_since = None
        elif states and off_since is None:
            off_since = revision.made_at
    return states[::-1]


def kept_states(revisions):
    """These revisions of one record, newest first, each with the one just before."""
    if not revisions:
        return []
    first = revisions[-1]
    earlier = Revision.objects.of(first.record).filter(number__lt=first.number)
    before = earlier.defer("body").first()
    pairs = zip(revisions, [*revisions[1:], before], strict=True)
    return [State(*pair) for pair in pairs]


def last_state(record):
    """The last revision of a record that the public saw, without its body, or None."""
    return Revision.objects.of(record).published().defer("body").first()


def tell_apart(states, from_nothing=False):
    """Give each of the states that has a revision before it what differs.

    With `from_nothing`, also to the first: all that it says.
    """
    told = [state for state in states if state.before or from_nothing]
    pks = {
        revision.pk
        for state in told
        for revision in (state.before, state.revision)
        if revision
    }
    bodies = dict(Revision.objects.filter(pk__in=pks).values_list("pk", "body"))
    rows = {pk: rows_in(body) for pk, body in bodies.items()}
    for state in told:
        before = rows[state.before.pk] if state.before else {}
        state.parts = differences(before, rows[state.revision.pk])


def named_in(states):
    """The rows of other records that the differences name, if public now, by place."""
    return public_rows(places_in(part for state in states for part in state.parts))


def places_in(parts):
    """The places that some parts, their fields before and after, and sources name."""
    return {place for part in parts for place in _places(part)}


def _places(part):
    naming = [each for source in part.sources for each in source.citations]
    if part.row.model in (Delegation, Delegate):  # which are called by what they name
        yield Country, part.row.place[2]
        naming.append(part.row)
    for row in naming:
        yield from (place for _name, place in names_of(row))
    for each in part.fields:
        yield from _named_by(each.field, each.old)
        yield from _named_by(each.field, each.new)


def _named_by(field, value):
    if field.is_relation and value:
        for key in value if field.many_to_many else [value]:
            yield (field.related_model, *map(str, key))
