"""Pictures made on the server: geometry from the drawing floor, words from here."""

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language, gettext, ngettext

from dialogue.drawing import capitals, hosts, marks, timeline
from dialogue.drawing.country_shapes import mark_of
from dialogue.vocabulary import Language

register = template.Library()
register.simple_tag(hosts.hosting_of)


@register.simple_tag
def timeline_of(meetings):
    return timeline.draw(meetings, _series_name, gettext("Date not stated"))


@register.simple_tag
def timeline_key():
    """Each status with its mark for a day and its bar for a longer time."""
    return [
        {
            "status": status,
            "day": marks.DAY[status](12, 12, 12, marks.RADIUS),
            "span": marks.SPAN[status](34, 56, 12, marks.RADIUS),
        }
        for status in marks.DAY
    ]


@register.simple_tag
def capitals_of(hosting):
    return capitals.draw(hosting.hosts, _host_label, gettext("City not stated"))


@register.simple_tag
def country_mark(country):
    """The path of a country's mark, in a box of 24."""
    return mark_of(country.code, 12, 12, 8)


@register.simple_tag
def lang_of(row=None):
    """An attribute for words of a record that are not in the reader's language.

    An attribute and no element around them: a picture holds no elements of HTML.
    """
    if row and _own_name(row) or get_language() == Language.ENGLISH:
        return ""
    return format_html(' lang="{}"', Language.ENGLISH)


def _series_name(series):
    return _name(series) if series else gettext("Without a series")


def _host_label(host):
    count = ngettext("%(count)s meeting", "%(count)s meetings", host.total)
    return _name(host.country), count % {"count": host.total}


def _name(row):
    own = _own_name(row)
    return own["text"] if own else str(row)


def _own_name(row):
    reader = get_language()
    return None if reader == Language.ENGLISH else row.names.get(reader)
