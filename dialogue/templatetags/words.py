"""Small pieces of a sentence that many pages say, in the reader's language.

Tags and not components, because a file's last line break would stand before the comma.
"""

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext, override, pgettext

from dialogue.vocabulary import Language, Publication

register = template.Library()


@register.filter
def english(words):
    """Words of a record, held in English only: marked so for all other readers."""
    if not words or get_language() == Language.ENGLISH:
        return words
    return format_html('<span lang="en">{}</span>', words)


@register.filter
def called(row):
    """What a row is called in the reader's language, or else in English, marked so."""
    reader = get_language()
    if reader == Language.ENGLISH:
        return str(row)
    own = getattr(row, "names", {}).get(reader)
    if own:
        return own["text"]
    with override(Language.ENGLISH):
        words = str(row)
    return english(words)


@register.filter
def listed(items):
    """Items in a row: a, b, c."""
    comma = pgettext("between the items of a list", ", ")
    return format_html_join(comma, "{}", ((item,) for item in items))


@register.simple_tag
def day(on):
    """A date as <time>: 28 August 2004."""
    return format_html('<time datetime="{}">{}</time>', on.isoformat(), date_format(on))


@register.simple_tag
def when(meeting):
    """The date of a meeting, no more exact than it is known."""
    if meeting.starts_on is None:
        return gettext("Date not stated")
    if not meeting.when_for_machines:
        return meeting.when
    return format_html(
        '<time datetime="{}">{}</time>', meeting.when_for_machines, meeting.when
    )


@register.simple_tag
def linked(row, words=""):
    """A row by what it is called, or by these words, as a link to its page, if any."""
    address, words = row.get_absolute_url(), words or called(row)
    return format_html('<a href="{}">{}</a>', address, words) if address else words


@register.simple_tag
def to_come(document):
    """Beside its title, that a document is not public yet; nothing of one that is."""
    if document.publication == Publication.PUBLISHED:
        return ""
    return format_html(" · <strong>{}</strong>", gettext("Not public yet"))


@register.simple_tag
def country_links(countries):
    """Countries in a row, each with its link."""
    return listed(linked(country) for country in countries)


@register.simple_tag
def seat_links(delegations):
    """The countries of some delegations in a row, each linked to its seat."""
    return listed(
        format_html(
            '<a href="{}">{}</a>', seat.get_absolute_url(), called(seat.country)
        )
        for seat in delegations
    )


@register.simple_tag
def address(text):
    """Where a text stands, written out as a link that leaves this site."""
    language = format_html(' hreflang="{}"', text.lang) if text.lang else ""
    return format_html(
        '<a class="address" href="{0}" rel="external"{1}>{0}</a>',
        text.address,
        language,
    )


@register.simple_tag
def names_to_show(row):
    """The names to list on its page: all but the one that the page calls it by."""
    reader, names = get_language(), list(row.names_in_order())
    if reader == Language.ENGLISH or reader not in row.names:
        return names
    own = {"lang": "en", "language": Language.ENGLISH.label, "text": str(row)}
    return [own, *(name for name in names if name["lang"] != reader)]
