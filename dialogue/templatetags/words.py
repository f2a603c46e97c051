"""Small pieces of a sentence that many pages say, in the reader's language.

Tags and not components, because a file's last line break would stand before the comma.
"""

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext, override, pgettext
from django.utils.translation import gettext_lazy as _

from dialogue.models.dates import distance_in_words, exact_distance_in_words
from dialogue.models.numbers import (
    figure_in_words,
    large_figure_in_words,
    plain_figure,
)
from dialogue.models.stated_counts import in_figures
from dialogue.vocabulary import Comparator, Language, Scope

register = template.Library()
register.simple_tag(in_figures)

# Whole phrases, for not every language puts these words before or after the amount.
BOUNDS = {
    Comparator.EXACTLY: "{amount}",
    Comparator.AT_LEAST: _("at least {amount}"),
    Comparator.MORE_THAN: _("more than {amount}"),
    Comparator.ABOUT: _("about {amount}"),
    Comparator.UP_TO: _("up to {amount}"),
}
SCOPES = {
    Scope.TOTAL: _("{amount} in total"),
    Scope.EACH: _("{amount} each"),
}


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


@register.filter
def figure(count):
    """A whole number as a reader writes it: 2,944."""
    return figure_in_words(count)


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
def linked(row):
    """A row by what it is called, as a link to its page."""
    return format_html('<a href="{}">{}</a>', row.get_absolute_url(), called(row))


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


@register.simple_tag
def amount(quantity, unit):
    """A quantity with its unit: 1,000 trainees; a large one in words: 2 billion yen."""
    figure = figure_in_words(quantity)
    if large := large_figure_in_words(quantity):
        value = plain_figure(quantity)
        figure = format_html(
            '<data value="{}" title="{}">{}</data>', value, figure, large
        )
    return format_html(gettext("{figure} {unit}"), figure=figure, unit=english(unit))


@register.simple_tag
def exact_figure(quantity):
    """All digits of a quantity that `amount` says in words; else nothing."""
    return figure_in_words(quantity) if large_figure_in_words(quantity) else ""


@register.simple_tag
def due_in(commitment, today):
    """How far off it is due: in 120 days; more than 19 years ago."""
    return distance_in_words(commitment.due_on, today)


@register.simple_tag
def due_in_days(commitment, today):
    """The same, with the days counted: more than 19 years ago (7,031 days)."""
    return exact_distance_in_words(commitment.due_on, today)


@register.simple_tag
def ledger_address(**chosen):
    """The address of the commitments narrowed: by="JP", unit="yen"."""
    query = {name: word.lower() for name, word in chosen.items()}
    return reverse("dialogue:commitment_list", query=query)


@register.simple_tag
def terms(commitment):
    """How much was promised: more than 1,000 trainees in total."""
    words = amount(commitment.quantity, commitment.unit)
    if commitment.comparator:
        words = format_html(str(BOUNDS[commitment.comparator]), amount=words)
    if commitment.scope:
        words = format_html(str(SCOPES[commitment.scope]), amount=words)
    return words
