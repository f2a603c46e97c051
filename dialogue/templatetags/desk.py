"""What became of a record, in words for editors."""

from django import template
from django.utils.translation import gettext as _

from dialogue.vocabulary import Means

register = template.Library()

FEW = 12  # parts that are read at once


@register.filter
def happened(state):
    """What a revision did to its record."""
    if state.revision.means == Means.FOUND:
        return _("Found")
    if state.revision.is_deletion:
        return _("Deleted")
    if state.before is None:
        return _("Created")
    return _("Brought back") if state.before.is_deletion else _("Changed")


@register.filter
def is_told_at_once(state):
    """Whether what differs is shown unfolded: of what came or went whole, it is not."""
    is_whole = state.before is None or state.before.is_deletion
    is_whole = is_whole or state.revision.is_deletion
    return not is_whole and len(state.parts) <= FEW
