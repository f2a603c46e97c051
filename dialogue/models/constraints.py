"""Constraints that many models state in the same words."""

from django.db import models
from django.db.models import Q
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _


def is_known(model, field, choices, may_be_empty=False):
    """Refuse a word that is not in its closed list, also where no form is asked."""
    words = [*choices.values, ""] if may_be_empty else choices.values
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": words}),
        name=f"{model}_{field}_is_known",
        violation_error_message=format_lazy(
            _("“{field}” must be one of the listed words."),
            field=field.replace("_", " "),
        ),
    )


def is_not_negative(model, field, sentence):
    """Refuse a figure below nothing; there need not be one."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": 0}),
        name=f"{model}_{field}_is_not_negative",
        violation_error_message=sentence,
    )
