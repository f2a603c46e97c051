"""What publication means for an editor: what is shown, and what is fixed."""

import json

from dialogue.exchange.records import record_key, root_of
from dialogue.models import Country, Document, Meeting, Revision
from dialogue.models.published import was_published
from dialogue.vocabulary import MEMBER_GROUPS, Publication


def is_public(row):
    """Whether a public page shows the record of this row."""
    root = root_of(row)
    if root is None or root.pk is None:
        return False
    if isinstance(root, Meeting | Document):
        return root.publication == Publication.PUBLISHED
    return type(root).objects.filter(pk=root.pk).public().exists()


def was_public(row):
    """Whether this row may be known outside, through a published record of any time."""
    root = root_of(row)
    if root is None or root.pk is None:
        return False
    if not hasattr(root, "was_public"):  # asked once for all rows of a page
        root.was_public = _was_public(root)
    return root.was_public


class KeptOncePublic:
    """Rows that are not deleted once they were public; an inline asks of its parent."""

    def has_delete_permission(self, request, row=None):
        return not (row and was_public(row)) and super().has_delete_permission(
            request, row
        )


def _was_public(root):
    """As the database tells: the form may hold what an editor has just chosen."""
    if isinstance(root, Meeting | Document):
        return was_published(root)
    stored = type(root).objects.filter(pk=root.pk)
    if not stored.exists():
        return False
    return stored.once_public().exists() or _was_named(stored.get())


def _was_named(root):
    """Whether a published state of a record named it, or it was one of the six."""
    words = json.dumps(root.natural_key()[0])
    states = Revision.objects.once_published().filter(body__contains=words)
    if any(_names(body, root) for body in _bodies(states)):
        return True
    return isinstance(root, Country) and any(
        f'"group": "{group}"' in body
        for body in _bodies(Revision.objects.of(record_key(root)))
        for group in MEMBER_GROUPS
    )


def _bodies(revisions):
    return revisions.values_list("body", flat=True).iterator()


def _names(body, root):
    """Whether a record as it stood has a field that holds the key of this root."""
    key = [*root.natural_key()]
    relations = {
        (relation.related_model._meta.label_lower, relation.field.name)
        for relation in root._meta.related_objects
    }
    return any(
        (row["model"], name) in relations and (value == key or key in _listed(value))
        for row in json.loads(body)
        for name, value in row["fields"].items()
    )


def _listed(value):
    return value if isinstance(value, list) else []
