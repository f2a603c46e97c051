"""A thing of schema.org, and the block of a page that holds it."""

import json

from django.utils.html import format_html
from django.utils.safestring import mark_safe

# So that no title can close the block, whoever reads it.
ESCAPES = {ord(mark): f"\\u{ord(mark):04X}" for mark in "<>&"}


def thing(kind, **properties):
    """A thing of this kind, with those of its properties that say something."""
    known = {name: value for name, value in properties.items() if value}
    return {"@type": kind, **known}


def one_or_many(values):
    """The only value by itself, as most readers expect it; several as a list."""
    values = list(values)
    return values[0] if len(values) == 1 else values


def other_names(row):
    return [name["text"] for name in row.names_in_order()]


def as_block(thing):
    """The thing as a block of data, which the policy of the pages lets be."""
    data = json.dumps({"@context": "https://schema.org", **thing}).translate(ESCAPES)
    return format_html(
        '<script type="application/ld+json">{}</script>', mark_safe(data)
    )
