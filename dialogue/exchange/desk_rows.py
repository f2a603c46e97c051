"""Rows that the history names on the desk: all that there are, drafts among them."""

from .history import places_in
from .stored_rows import stored_rows


class DeskRows(dict):
    """Rows by place, for editors: each leads to its page on the desk."""


def desk_rows(parts):
    """The rows that some parts of a record name, as far as they are there."""
    return DeskRows(stored_rows(places_in(parts)))
