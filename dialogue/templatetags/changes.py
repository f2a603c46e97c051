"""How much changed in the archive, in words for readers."""

from django import template
from django.utils.translation import ngettext, ngettext_lazy

from .words import listed

register = template.Library()

KINDS = {
    "country": ngettext_lazy("%(number)s country", "%(number)s countries", "number"),
    "series": ngettext_lazy("%(number)s series", "%(number)s series", "number"),
    "topic": ngettext_lazy("%(number)s topic", "%(number)s topics", "number"),
    "person": ngettext_lazy("%(number)s person", "%(number)s people", "number"),
    "document": ngettext_lazy("%(number)s document", "%(number)s documents", "number"),
    "statedcount": ngettext_lazy("%(number)s count", "%(number)s counts", "number"),
    "meeting": ngettext_lazy("%(number)s meeting", "%(number)s meetings", "number"),
}


@register.filter
def kinds_in_words(how_many):
    """How many records of each kind a load changed: 312 documents, 63 meetings."""
    most_first = sorted(how_many.items(), key=lambda item: (-item[1], item[0]))
    return listed(KINDS[kind] % {"number": number} for kind, number in most_first)


@register.filter
def kind(row):
    """What kind of record a row is: meeting, document."""
    return row._meta.verbose_name


@register.filter
def total(how_many):
    return sum(how_many.values())


@register.filter
def extent(parts):
    """How much of a record differs: 3 facts, 2 sources."""
    facts = sum(len(part.fields) for part in parts)
    sources = sum(len(part.sources) for part in parts)
    counts = [
        ngettext("%(number)s fact", "%(number)s facts", facts) % {"number": facts},
        ngettext("%(number)s source", "%(number)s sources", sources)
        % {"number": sources},
    ]
    numbers = zip([facts, sources], counts, strict=True)
    return listed(words for number, words in numbers if number)
