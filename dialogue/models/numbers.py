"""Numbers that both databases hold alike, and how they are written out."""

from decimal import Decimal

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

# PostgreSQL refuses more in a small integer; SQLite would take it without a word.
LARGEST = 32_767

SCALES = {
    10**12: _("{figure} trillion"),
    10**9: _("{figure} billion"),
    10**6: _("{figure} million"),
}


class SmallNumberField(models.PositiveSmallIntegerField):
    """An ordinal, an order or a count."""

    default_validators = [MaxValueValidator(LARGEST)]


def plain_figure(quantity):
    """A quantity in digits alone, without zeros that say nothing: 1000; 2.5."""
    plain = f"{quantity:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def figure_in_words(quantity):
    """A quantity as a reader writes it: 1,000; 2.5; empty where there is none."""
    return "" if quantity is None else _grouped(quantity)


def large_figure_in_words(quantity):
    """A large figure as a reader says it: 3 trillion; 1.341 billion.

    Empty for a smaller one, and for one that three decimals do not hold: nothing is
    rounded.
    """
    scale = next((scale for scale in SCALES if quantity >= scale), None)
    if scale is None or Decimal(quantity) % (scale // 1000):
        return ""
    return str(SCALES[scale]).format(figure=_grouped(Decimal(quantity) / scale))


def _grouped(quantity):
    return number_format(plain_figure(quantity), use_l10n=True, force_grouping=True)
