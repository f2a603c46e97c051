"""What changed in the archive, record by record, as far as the public saw it."""

from dataclasses import dataclass, field

from django.db.models import CharField, Count, F, Max, OuterRef, Q, Subquery, Value
from django.db.models.functions import Cast, Concat, StrIndex, Substr

from dialogue.models import Document, Meeting, Passage, Revision, StatedCount

from .differences import differences
from .key_book import key_paths
from .public_rows import PUBLIC, public_rows
from .record_rows import place_of, rows_in

PUBLISHED = [Meeting, Document]
OTHERS = [model for model in PUBLIC if model not in [*PUBLISHED, Passage]]


@dataclass
class Change:
    """A revision of a record that is public now, or all those of one load."""

    revision: Revision
    row: object = None
    before: Revision | None = None
    parts: list = field(default_factory=list)
    how_many: dict = field(default_factory=dict)  # of one load, by kind of record

    @property
    def is_of_a_load(self):
        return sum(self.how_many.values()) > 1

    @property
    def address(self):
        """Of the page that shows the record; a count is on the one of its series."""
        shown = self.row.series if isinstance(self.row, StatedCount) else self.row
        return shown.get_absolute_url()

    @property
    def is_published(self):
        """Whether the record is published by itself, and so has a history to read."""
        return type(self.row) in PUBLISHED

    @property
    def tells_why(self):
        """Whether its reason is for readers: of a change that was published itself.

        What the reason of any other may be about, a draft perhaps, nobody can tell.
        """
        kinds = {*self.how_many, self.revision.record.partition("/")[0]}
        return not kinds.isdisjoint(model._meta.model_name for model in PUBLISHED)


def public_changes():
    """The revisions to tell of, newest first: of what is public now, and was then.

    What is not published by itself, as people and topics, is told of once it is public.
    """
    published = Q(record__in=_keys(Meeting)) | Q(record__in=_keys(Document))
    others = Q()
    for model in OTHERS:
        others |= Q(record__in=_keys(model))
    states = Revision.objects.published().filter(published)
    stood = Revision.objects.exclude(body="").filter(others)
    return (states | stood).order_by("-made_at", "-pk").defer("body")


def one_of_each_load(changes):
    """Those of them that no load made, and the last of each load."""
    of_loads = changes.order_by().exclude(load=None).values("load")
    last = of_loads.annotate(last=Max("pk")).values("last")
    return changes.filter(Q(load=None) | Q(pk__in=last))


def told(revisions, loads_as_one=True):
    """The changes that these revisions are, those of one load as one."""
    changes = [Change(revision) for revision in revisions]
    if loads_as_one:
        counts = _counts_of({revision.load_id for revision in revisions} - {None})
        for change in changes:
            change.how_many = counts.get(change.revision.load_id, {})
    _tell([change for change in changes if not change.is_of_a_load])
    return changes


def _tell(changes):
    """Say which record each change is of, and what differs in it."""
    rows = public_rows(place_of(change.revision.record) for change in changes)
    before, bodies = _before({change.revision.pk for change in changes})
    for change in changes:
        pk, record = change.revision.pk, change.revision.record
        change.row = rows.get(place_of(record))
        change.before = before.get(pk)
        old = rows_in(bodies[change.before]) if change.before else {}
        change.parts = differences(old, rows_in(bodies[pk]))


def _before(pks):
    """By number, the revision that the public saw before each, and all the bodies."""
    earlier = Revision.objects.filter(
        record=OuterRef("record"), number__lt=OuterRef("number")
    ).order_by("-number")
    revisions = Revision.objects.filter(pk__in=pks)
    published = Q(record__startswith="meeting/") | Q(record__startswith="document/")
    before = {}
    for some, among in [
        (revisions.filter(published), earlier.published()),
        (revisions.exclude(published), earlier.exclude(body="")),
    ]:
        found = some.annotate(before=Subquery(among.values("pk")[:1]))
        before |= dict(found.values_list("pk", "before"))
    seen = {*pks, *before.values()} - {None}
    bodies = Revision.objects.filter(pk__in=seen).values_list("pk", "body")
    return before, dict(bodies)


def _counts_of(loads):
    """How many records of each kind each of the loads changed, as the public sees."""
    kind = Substr("record", 1, StrIndex("record", Value("/")) - 1)
    changes = public_changes().order_by().filter(load__in=loads)
    counts = changes.annotate(kind=kind).values_list("load", "kind")
    by_load = {}
    for load, name, how_many in counts.annotate(how_many=Count("pk")):
        by_load.setdefault(load, {})[name] = how_many
    return by_load


def _keys(model):
    """How history calls the records of a kind that are public now: a subquery."""
    parts = [Value(model._meta.model_name)]
    for path in key_paths(model):
        parts += [Value("/"), Cast(F(path), CharField())]
    rows = PUBLIC[model]().order_by()
    key = Concat(*parts, output_field=CharField())
    return rows.annotate(key_in_history=key).values("key_in_history")
