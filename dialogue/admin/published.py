"""What publication means for an editor: what is shown, and what is fixed."""

from dialogue.exchange.records import root_of
from dialogue.models import Document, Meeting
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
    if isinstance(root, Meeting | Document):
        return root.publication in ONCE_PUBLISHED
    return is_public(row)
