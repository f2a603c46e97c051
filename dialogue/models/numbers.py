"""Numbers that both databases hold alike, and how they are written out."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.formats import number_format

# PostgreSQL refuses more in a small integer; SQLite would take it without a word.
LARGEST = 32_767


class SmallNumberField(models.PositiveSmallIntegerField):
    """An ordinal, an order or a count."""

    default_validators = [MaxValueValidator(LARGEST)]


def figure_in_words(quantity):
    """A quantity as a reader writes it: 1,000; 2.5; empty where there is none."""
    if quantity is None:
        return ""
    plain = f"{quantity:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return number_format(plain, use_l10n=True, force_grouping=True)
