"""What publication means for an editor: what is shown, and what is fixed."""

from dialogue.exchange.records import record_key, root_of
from dialogue.models import Document, Meeting, Revision
from dialogue.vocabulary import Publication

ONCE_PUBLISHED = {Publication.PUBLISHED, Publication.WITHDRAWN}


def is_public(row):
    """Whether a public page shows the record of this row."""
    root = root_of(row)
    if root is None or root.pk is None:
        return False
    if isinstance(root, Meeting | Document):
        return root.publication == Publication.PUBLISHED
    public = getattr(type(root).objects, "public", None)
    return public is not None and public().filter(pk=root.pk).exists()


def was_public(row):
    """Whether the address of this row may be known outside: its slug then stays."""
    root = root_of(row)
    if not isinstance(root, Meeting | Document):
        return is_public(row)
    if not hasattr(root, "was_public"):  # asked once for all rows of a page
        root.was_public = _was_published(root)
    return root.was_public


def _was_published(root):
    """As the database tells: the form may hold what an editor has just chosen."""
    stored = type(root).objects.filter(pk=root.pk).first()
    if stored is None or stored.publication in ONCE_PUBLISHED:
        return stored is not None
    published = '"publication": "published"'
    history = Revision.objects.of(record_key(stored))
    return history.filter(body__contains=published).exists()


class KeptOncePublic:
    """Rows that are not deleted once they are public; an inline asks of its parent."""

    def has_delete_permission(self, request, row=None):
        return not (row and is_public(row)) and super().has_delete_permission(
            request, row
        )
