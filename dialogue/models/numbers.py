"""Numbers that both databases hold alike."""

from django.core.validators import MaxValueValidator
from django.db import models

# PostgreSQL refuses more in a small integer; SQLite would take it without a word.
LARGEST = 32_767


class SmallNumberField(models.PositiveSmallIntegerField):
    """An ordinal, an order or a count."""

    default_validators = [MaxValueValidator(LARGEST)]
