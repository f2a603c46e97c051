"""Counts and quantities as a reader writes them."""

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext

from dialogue.models.numbers import (
    figure_in_words,
    large_figure_in_words,
    plain_figure,
)
from dialogue.models.stated_counts import in_figures

from .words import english

register = template.Library()
register.simple_tag(in_figures)


@register.filter
def figure(count):
    """A whole number as a reader writes it: 2,944."""
    return figure_in_words(count)


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
