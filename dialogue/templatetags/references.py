"""The small marks beside facts that lead to the words they rest on."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

register = template.Library()

DERIVED = mark_safe(' class="marks__derived"')
MARK = (
    '<a{looks} href="#note-{number}" aria-label="{spoken}">{shown}</a>'
    '<button type="button"{looks} popovertarget="note-{number}" aria-label="{spoken}">'
    "{shown}</button>"
)


@register.simple_tag
def marks(references, row, *facts):
    """The way to the notes on some fields of one row, or that one has no source.

    A link, and a button that opens the note beside the fact: the style sheet shows the
    button where the browser can, else the link. A note that bears on several fields is
    linked once. Nothing where nothing is stated, and on a page without references.
    """
    if not references:
        return ""
    notes = {
        note.number: note for fact in facts for note in references.notes_of(row, fact)
    }
    links = format_html_join("", MARK, map(_mark, notes.values()))
    said = [format_html('<span class="marks">{}</span>', links)] if notes else []
    if any(references.is_bare(row, fact) for fact in facts):
        bare = _("no source recorded")
        said.append(format_html('<span class="unsourced">{}</span>', bare))
    return format_html_join("", "{}", ((each,) for each in said))


@register.simple_tag
def sources_at(row):
    """The way from a line of a list to the place where its sources stand."""
    return format_html(
        '<span class="marks"><a class="marks__elsewhere" href="{}" aria-label="{}">'
        "→</a></span>",
        row.get_absolute_url(),
        _("Where its sources stand"),
    )


def _mark(note):
    number = {"number": note.number}
    mark = number | {"shown": note.number, "looks": ""}
    if note.contradicts:
        spoken = _("Source %(number)s says otherwise") % number
        return mark | {"spoken": spoken, "shown": f"≠{note.number}"}
    if note.derives:
        spoken = _("Source %(number)s, from which this is derived") % number
        return mark | {"spoken": spoken, "looks": DERIVED}
    return mark | {"spoken": _("Source %(number)s") % number}
