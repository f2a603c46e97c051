"""Moving meetings and documents towards the public, and out of its sight."""

from django.db.models import Max
from django.utils.translation import gettext as _

from dialogue.models import Revision
from dialogue.vocabulary import MOVES, Means, Publication

from .failing_database import failing_database_in_words
from .fixture_files import FixtureFile, FixtureRow
from .load_error import LoadError
from .planning import make_plan
from .record_rows import live_records
from .records import record_key
from .revisions import numbers_of, revision_of
from .sources import refuse_uncited

# Where readers, or those who wrote a record, are owed a reason.
WITH_REASON = [Publication.DRAFT, Publication.WITHDRAWN]


@failing_database_in_words("Nothing was moved")
def move(roots, to, *, seen, by=None, why="", means=Means.FORM):
    """Move meetings and documents to a stage of publication, all of them or none.

    `seen` is what numbers_of said of their keys when it was decided.
    LoadError, and nothing moved, when one has changed since or does not stand where an
    arrow leads there from, when a value that readers would see has no source, and when
    a reason is owed and not given.
    """
    _refuse_no_reason(roots, to, by, why)
    with revision_of(*roots, by=by, why=why, means=means):
        _refuse_changed(roots, seen)
        for root in roots:
            root.refresh_from_db()
            _refuse_no_arrow(root, to)
        refuse_uncited(_plan(roots, to))
        for root in roots:
            root.publication = to
            root.save(update_fields=["publication"])


def needs_reason(roots, to, by):
    """Whether a move takes a reason: so does publishing what no other has read."""
    if to in WITH_REASON:
        return True
    is_publishing = to == Publication.PUBLISHED and by is not None
    return is_publishing and _wrote_alone(roots, by)


def _wrote_alone(roots, user):
    """Whether of one of them nobody else had a hand in what is not public yet."""
    hands = {record_key(root): set() for root in roots}
    history = Revision.objects.filter(record__in=hands).order_by()
    public = dict(history.published().values_list("record").annotate(Max("number")))
    made = history.exclude(means=Means.FOUND)
    for key, number, by in made.values_list("record", "number", "made_by"):
        if number > public.get(key, 0):
            hands[key].add(by)
    return any(by <= {user.pk} for by in hands.values())


def _refuse_no_reason(roots, to, by, why):
    if not why and needs_reason(roots, to, by):
        raise LoadError(_("Nothing was moved: say why."))


def _refuse_changed(roots, seen):
    now = numbers_of(map(record_key, roots)).items()
    moved = [key for key, number in now if str(seen.get(key)) != str(number)]
    if moved:
        raise LoadError(
            _("Nothing was moved, for %(records)s changed meanwhile: look again.")
            % {"records": ", ".join(moved)}
        )


def _refuse_no_arrow(root, to):
    if to not in MOVES[root.publication]:
        raise LoadError(
            _("Nothing was moved: from “%(stage)s”, %(record)s does not go there.")
            % {
                "stage": Publication(root.publication).label,
                "record": record_key(root),
            }
        )


def _plan(roots, to):
    """What the move changes, as the plan of files that say so."""
    places = [(type(root), root.slug) for root in roots]
    rows = [
        FixtureRow(row.file, row.model, row.fields | _publication(row, places, to))
        for record in live_records(places).values()
        for row in record.values()
    ]
    return make_plan([FixtureFile("", "", rows)], take={None: "file"})


def _publication(row, places, to):
    return {"publication": str(to)} if row.place in places else {}
