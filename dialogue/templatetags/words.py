"""Small pieces of a sentence that many pages say: a day, a date, linked countries.

Tags and not components, because a file's last line break would stand before the comma.
"""

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def day(on):
    """A date as <time>: 28 August 2004."""
    return format_html('<time datetime="{}">{}</time>', on.isoformat(), date_format(on))


@register.simple_tag
def when(meeting):
    """The date of a meeting, no more exact than it is known."""
    if meeting.starts_on is None:
        return _("Date not stated")
    if not meeting.when_for_machines:
        return meeting.when
    return format_html(
        '<time datetime="{}">{}</time>', meeting.when_for_machines, meeting.when
    )


@register.simple_tag
def country_links(countries):
    """Countries in a row, each with its link."""
    return format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        ((country.get_absolute_url(), country.name) for country in countries),
    )
