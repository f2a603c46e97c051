"""Taking a record back, with all its parts, to what it was at one of its revisions."""

from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.vocabulary import Means

from .differences import differences
from .failing_database import failing_database_in_words
from .kept_plans import seal_of
from .leaving import refuse_deleting
from .load_error import LoadError
from .plan import Plan, RecordPlan
from .planning import SELF_KEYED
from .record_rows import key_of, live_records, place_of, rows_in, stored_roots
from .revisions import last_sums, locked, revision_of
from .row_order import names_of
from .sources import is_published, refuse_uncited
from .stored_rows import stored_rows
from .three_ways import plan_row
from .write import ready_to_write, write


def way_back(revision):
    """The plan of taking the record of a revision back to it. Nothing is written.

    Its publication stays as it is now; a record that was deleted returns as a draft.
    """
    root = place_of(revision.record)
    last = last_sums([revision.record]).get(revision.record, (0, ""))
    live = live_records([root])[root]
    then = rows_in(revision.body, name=str(revision))
    if root in then:
        then[root] = _published_as(live.get(root), then[root])
    record = RecordPlan(
        root=root,
        number=last[0],
        is_new=not live,
        rows=tuple(plan_row(then[p], live.get(p), None, "file") for p in then),
        left_out=tuple(row for place, row in live.items() if place not in then),
        take="file",
        remove=True,
        live=tuple(live.values()),
    )
    return Plan(files=(), records=(record,), remove=True)


def parts_that_change(plan):
    """What differs between the record as it is and as the way back leaves it."""
    (record,) = plan.records
    before = {row.place: row for row in record.live}
    return differences(before, {each.row.place: each.row for each in record.rows})


def refuse_way_back(plan, revision):
    """LoadError when the record cannot go back to the revision, or stands so already.

    For what it names is not there any more, or stands in another record; or for
    something would go that was public once; or for readers never saw it so, and a
    value that they would see now has no source.
    """
    (record,) = plan.records
    if record.verdict == "unchanged":
        raise LoadError(_("%(record)s stands so already.") % {"record": record.key})
    cannot = _("%(record)s cannot be taken back") % {"record": record.key}
    _refuse_missing(plan, cannot)
    _refuse_moved(plan, cannot)
    refuse_deleting({record.key: plan.removals}, cannot)
    if not is_published(rows_in(revision.body)):
        refuse_uncited(plan)


@failing_database_in_words(gettext_lazy("Nothing was taken back"))
def take_back(revision, *, seen, by=None, why=""):
    """Take the record of a revision back to it, all of it or nothing.

    `seen` is the seal of the way back that was read. LoadError, and nothing changed,
    when it is another by now, and when the record cannot go there.
    """
    with revision_of(by=by, why=why, means=Means.FORM) as touched:
        model, *_key = root = place_of(revision.record)
        stored = [row.pk for row in stored_rows([root]).values()]
        locked(model, stored)
        plan = way_back(revision)
        if seal_of(plan) != seen:
            raise _changed_since(revision)
        refuse_way_back(plan, revision)
        touched.add_roots(model, stored)
        coming = [(each.row, each.verdict == "created") for each in plan.changes]
        write(ready_to_write(coming, is_checked=False), plan.removals, touched)


def _changed_since(revision):
    said = _(
        "Nothing was taken back, for %(record)s has changed since this was shown: read "
        "again what would change."
    )
    return LoadError(said % {"record": revision.record})


def _published_as(live, row):
    """The root as it was, but as far on its way to the public as it is now."""
    fields = {name: row.fields[name] for name in row.fields if name != "publication"}
    now = live.fields.get("publication") if live else None
    return replace(row, fields=fields | ({"publication": now} if now else {}))


def _refuse_missing(plan, cannot):
    (record,) = plan.records
    own = {each.row.place for each in record.rows}
    named = {place for each in plan.changes for _name, place in names_of(each.row)}
    missing = named - own - stored_rows(named - own).keys()
    if missing:
        said = _("%(cannot)s, for it named what is not there any more: %(rows)s.")
        raise LoadError(said % {"cannot": cannot, "rows": _listed(missing)})


def _refuse_moved(plan, cannot):
    """A part whose key is its own may stand in another record by now."""
    lost = [each.row for each in plan.changes if each.verdict == "created"]
    places = [row.place for row in lost if row.model in SELF_KEYED]
    for place, root in sorted(stored_roots(places).items(), key=str):
        said = _("%(cannot)s, for %(row)s stands in %(record)s now.")
        known = {"row": key_of(place), "record": key_of(root)}
        raise LoadError(said % {"cannot": cannot, **known})


def _listed(places):
    return ", ".join(
        sorted(f"{model._meta.verbose_name} {'/'.join(key)}" for model, *key in places)
    )
