"""The one door through which every change of a record passes, and its history."""

from contextlib import contextmanager
from hashlib import sha256

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from dialogue.models import Revision
from dialogue.models.revisions import EMPTY
from dialogue.vocabulary import Means

from .fixture_json import as_json
from .portions import portions
from .records import root_of
from .stored_records import as_rows, rows_by_root, rows_of


@contextmanager
def revision_of(*roots, by=None, why="", means=Means.FORM, load=None):
    """Record what becomes of the records that are touched in the block.

    Everything in the block is one transaction: an exception leaves no trace.
    """
    with transaction.atomic():
        touched = Touched(by=by, why=why, means=means, load=load)
        for root in roots:
            touched.add(root)
        yield touched
        touched.write()


class Touched:
    """The records that a block of code may change."""

    def __init__(self, *, by, why, means, load):
        self.by, self.why, self.means, self.load = by, why, means, load
        self._keys = {}  # of each root as it was found, by (model, pk)
        self._found = {}  # the body of each record as it was found, by key
        self._new = []  # roots that had not been saved when they were added

    def add(self, row):
        """Note the record of a row, before it is changed: where it is and was.

        A root that is new is added before it is saved, or else what it looks like
        when it is added passes for something that was there.
        """
        stored = row.pk and type(row)._base_manager.filter(pk=row.pk).first()
        for root in (root_of(stored) if stored else None, root_of(row)):
            if root is None or self._is_known(root):
                continue
            if root.pk is None:
                self._new.append(root)
            else:
                self._find(root)

    def add_roots(self, model, pks):
        """Note stored roots of one kind, many at once; return their bodies by key."""
        found = bodies_of(model, locked(model, pks))
        last = last_sums(key for key, _body in found.values())
        around = []
        for pk, (key, body) in found.items():
            self._keys[model, pk] = key
            self._found[key] = body
            number, digest = last.get(key, (0, EMPTY))
            if _sum(body) != digest:
                around.append(self._around(key, number + 1, body))
        Revision.objects.bulk_create(around)
        return dict(found.values())

    def add_new(self, roots):
        """Note roots that have just been saved for the first time."""
        self._new += roots

    def changes(self):
        """The body of each record that now differs from its last revision, by key.

        The body of a record that is gone is empty.
        """
        gone, bodies = self._present()
        bodies = dict.fromkeys(gone - bodies.keys(), "") | bodies
        last = last_sums(bodies)
        return {
            key: body
            for key, body in sorted(bodies.items())
            if _sum(body) != last.get(key, (0, EMPTY))[1]
        }

    def before(self, keys):
        """The bodies of these records as they were found; empty for what was not."""
        return {key: self._found.get(key, "") for key in keys}

    def write(self):
        """Add a revision of each record that changed."""
        changes = self.changes()
        last = last_sums(changes)
        Revision.objects.bulk_create(
            self._revision(key, last.get(key, (0, EMPTY))[0] + 1, body)
            for key, body in changes.items()
        )

    def _is_known(self, root):
        new = {(type(other), other.pk) for other in self._new if other.pk}
        if root.pk is None:
            return any(other is root for other in self._new)
        return (type(root), root.pk) in self._keys.keys() | new

    def _find(self, root):
        """Lock a root, note its key, and keep what went around the history."""
        self.add_roots(type(root), [root.pk])

    def _present(self):
        gone, bodies = set(self._keys.values()), {}
        for model, pks in self._by_model().items():
            bodies |= dict(bodies_of(model, pks).values())
        return gone, bodies

    def _by_model(self):
        roots = {*self._keys} | {(type(root), root.pk) for root in self._new if root.pk}
        pks = {}
        for model, pk in roots:
            pks.setdefault(model, []).append(pk)
        return pks

    def _around(self, key, number, body):
        revision = self._revision(key, number, body)
        revision.made_by = revision.load = None
        revision.means = Means.FOUND
        revision.reason = _("As it stood before this change.")
        return revision

    def _revision(self, key, number, body):
        return Revision(
            record=key,
            number=number,
            made_by=self.by,
            reason=self.why,
            means=self.means,
            load=self.load,
            sha256=_sum(body),
            body=body,
        )


def locked(model, pks):
    """Lock these roots until the transaction ends; the numbers of those there are.

    Parts may still be added to them, but not through the one door.
    """
    found = []
    for some in portions(sorted(pks)):  # in one order, so that nobody waits in a circle
        rows = model.objects.filter(pk__in=some).order_by("pk")
        found += rows.select_for_update(no_key=True).values_list("pk", flat=True)
    return found


def body_of(root):
    """The record as text, as a revision keeps it."""
    return as_json(rows_of(root)).decode()


def bodies_of(model, pks):
    """Key and text of each record with one of these roots, by its number."""
    found = {}
    for pk, rows in rows_by_root(model, pks).items():
        key = "/".join([model._meta.model_name, *rows[0][1]])  # the root leads
        found[pk] = key, as_json(as_rows(rows)).decode()
    return found


def last_sums(keys):
    """Number and sha256 of the last revision of each record that has one, by key."""
    last = {}
    for some in portions(keys):
        revisions = Revision.objects.filter(record__in=some).order_by("number")
        for record, *rest in revisions.values_list("record", "number", "sha256"):
            last[record] = tuple(rest)
    return last


def numbers_of(keys):
    """The number of the last change of each record, by key; 0 where there is none.

    What a form was made from: it is refused when the number is another. What was
    merely found changes nothing.
    """
    numbers = dict.fromkeys(keys, 0)
    changes = Revision.objects.exclude(means=Means.FOUND)
    for some in portions(numbers):
        last = changes.filter(record__in=some).values_list("record").order_by()
        numbers |= dict(last.annotate(Max("number")))
    return numbers


def _sum(body):
    return sha256(body.encode()).hexdigest()
