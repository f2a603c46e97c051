"""The small marks beside facts that lead to the words they rest on."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def marks(references, row, fact):
    """Links to the notes on one field of one row, or that there is no source for it.

    Nothing where nothing is stated, and on a page without references.
    """
    notes = references.notes_of(row, fact) if references else []
    if not notes:
        is_bare = references and references.is_bare(row, fact)
        said = _("no source recorded")
        return format_html('<span class="unsourced">{}</span>', said) if is_bare else ""
    links = format_html_join(
        "", '<a href="#note-{}" aria-label="{}">{}</a>', map(_link, notes)
    )
    return format_html('<span class="marks">{}</span>', links)


def _link(note):
    if note.contradicts:
        spoken = _("Source %(number)s says otherwise") % {"number": note.number}
        return note.number, spoken, f"≠{note.number}"
    spoken = _("Source %(number)s") % {"number": note.number}
    return note.number, spoken, note.number
