"""What was promised, and how far off it is due, in words."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from dialogue.models.dates import distance_in_words, exact_distance_in_words
from dialogue.vocabulary import Comparator, Scope

from .figures import amount

register = template.Library()

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
