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
    notes = notes_on(references, row, *facts)
    said = [mark(*notes)] if notes else []
    said.append(unsourced(references, row, *facts))
    return format_html_join("", "{}", ((each,) for each in said))


@register.simple_tag
def mark(*notes):
    """The way to these notes."""
    links = format_html_join("", MARK, map(_mark, notes))
    return format_html('<span class="marks">{}</span>', links)


@register.simple_tag
def notes_on(references, row, *facts):
    """The notes on some fields of one row, each once, in the order of the fields."""
    notes = {
        note.number: note for fact in facts for note in references.notes_of(row, fact)
    }
    return list(notes.values())


@register.simple_tag
def unsourced(references, row, *facts):
    """That one of these fields has no source; nothing when each has."""
    if not any(references.is_bare(row, fact) for fact in facts):
        return ""
    return format_html('<span class="unsourced">{}</span>', _("no source recorded"))


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
