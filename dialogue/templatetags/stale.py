"""What a page was made from, so that what is sent from it later can be refused."""

from django import template
from django.utils.html import format_html_join

from dialogue.exchange.records import record_key, root_of
from dialogue.exchange.revisions import numbers_of

register = template.Library()

HIDDEN = '<input type="hidden" name="seen-{}" value="{}">'


@register.simple_tag
def what_was_seen(rows):
    """The number of the last change of the record of each row, for the form it is in.

    Hidden from view, and nothing for rows that are in no record.
    """
    roots = filter(None, map(root_of, rows))
    numbers = numbers_of(map(record_key, roots))
    return format_html_join("", HIDDEN, numbers.items())


@register.filter
def alone(row):
    """A list of one row."""
    return [row]
