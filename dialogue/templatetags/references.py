"""The small marks beside facts that lead to the words they rest on."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def marks(references, row, *facts):
    """Links to the notes on some fields of one row, or that one has no source.

    A note that bears on several of them is linked once. Nothing where nothing is
    stated, and on a page without references.
    """
    if not references:
        return ""
    notes = {
        note.number: note for fact in facts for note in references.notes_of(row, fact)
    }
    links = format_html_join(
        "", '<a href="#note-{}" aria-label="{}">{}</a>', map(_link, notes.values())
    )
    said = [format_html('<span class="marks">{}</span>', links)] if notes else []
    if any(references.is_bare(row, fact) for fact in facts):
        bare = _("no source recorded")
        said.append(format_html('<span class="unsourced">{}</span>', bare))
    return format_html_join("", "{}", ((each,) for each in said))


def _link(note):
    if note.contradicts:
        spoken = _("Source %(number)s says otherwise") % {"number": note.number}
        return note.number, spoken, f"≠{note.number}"
    spoken = _("Source %(number)s") % {"number": note.number}
    return note.number, spoken, note.number
