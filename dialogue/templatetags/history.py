"""What changed in a record, in words for readers."""

from datetime import date
from decimal import Decimal

from django import template
from django.urls import reverse
from django.utils.formats import date_format, time_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.desk_rows import DeskRows
from dialogue.models import Citation, Passage
from dialogue.models.numbers import figure_in_words
from dialogue.vocabulary import Language, Means

from .parts import absent
from .words import called, day, english, listed

register = template.Library()

MEANS = {
    Means.FORM: gettext_lazy("typed in by an editor"),
    Means.ACTION: gettext_lazy("set by an editor"),
    Means.LOAD: gettext_lazy("loaded from a file"),
    Means.COMMAND: gettext_lazy("by a command"),
    Means.FOUND: gettext_lazy("found so when its history began"),
}
SOURCES = {
    "added": gettext_lazy("Source added for “{fact}”"),
    "removed": gettext_lazy("Source removed for “{fact}”"),
    "changed": gettext_lazy("Source changed for “{fact}”"),
}

# Marked to be in no language, for the one beside does not hold for it.
IN_THE_LANGUAGE_OF_A_TEXT = [
    Citation._meta.get_field("quote"),
    Passage._meta.get_field("heading"),
]


@register.filter
def means_in_words(revision):
    """By what means a revision came about; never by whom."""
    return MEANS.get(revision.means, "")


@register.simple_tag
def moment(at):
    """A day with its time as <time>: 28 August 2004, 14:05 UTC."""
    at = localtime(at)
    words = f"{date_format(at, 'DATE_FORMAT')}, {time_format(at, 'H:i')} {at:%Z}"
    return format_html(
        '<time datetime="{}">{}</time>', at.isoformat(timespec="seconds"), words
    )


@register.simple_tag
def source_called(source):
    """Which fact lost or got a source: Source added for “city”."""
    return format_html(str(SOURCES[source.verdict]), fact=source.fact.verbose_name)


@register.simple_tag
def said(field, value, named):
    """A value of a fixture as a reader reads it; nothing where nothing is stated."""
    if value in (None, "", [], {}):
        return ""
    if field.many_to_many:
        return listed(_linked(field.related_model, key, named) for key in value)
    if field.is_relation:
        return _linked(field.related_model, value, named)
    if field in IN_THE_LANGUAGE_OF_A_TEXT:
        return format_html('<span lang="">{}</span>', value)
    if field.choices:
        return dict(field.flatchoices).get(value, value)
    return WRITTEN.get(field.get_internal_type(), english)(value)


@register.simple_tag
def is_shown(source, named):
    """Whether all the documents that a source names are public; to editors, always."""
    passages = [(Passage, *each.fields["passage"]) for each in source.citations]
    return isinstance(named, DeskRows) or all(place in named for place in passages)


@register.simple_tag
def quoted(source, named):
    """The words of a source that came or went, with the document that has them."""
    fields = source.citations[-1].fields
    passage = named.get((Passage, *fields["passage"]))
    words = _("paraphrased")
    if fields.get("quote"):
        lang = passage.text.lang if passage else ""
        words = format_html('<q lang="{}">{}</q>', lang, fields["quote"])
    return format_html("{} · {}", words, _linked(Passage, fields["passage"], named))


def _linked(model, key, named):
    row = named.get((model, *map(str, key)))
    if row is None:
        return absent(model, key, named)
    place = row.place if isinstance(row, Passage) else ""
    row_called = called(row.text.document if place else row)
    link = format_html('<a href="{}">{}</a>', _address(row, named), row_called)
    return format_html("{} ({})", link, place) if place else link


def _address(row, named):
    if isinstance(named, DeskRows):
        name = f"{row._meta.app_label}_{row._meta.model_name}_change"
        return reverse(f"admin:{name}", args=[row.pk])
    return row.get_absolute_url()


def _names(names):
    """Names in other languages, each marked to be in its own."""
    languages = dict(Language.choices)
    return listed(
        format_html(
            '{}: <span lang="{}">{}</span>',
            languages.get(language, language),
            language,
            entry["text"],
        )
        for language, entry in sorted(names.items())
    )


def _decimal(value):
    return figure_in_words(Decimal(str(value)))


def _date(value):
    return day(date.fromisoformat(value))


WRITTEN = {
    "DateField": _date,
    "DecimalField": _decimal,
    "JSONField": _names,
    "PositiveSmallIntegerField": str,
}
