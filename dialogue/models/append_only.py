"""Rows that are added and never changed."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _


class AppendOnly(models.Model):
    """A row that is saved once: from then on it is neither changed nor deleted."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """As any row is saved; ValidationError when a stored one would change."""
        if changed_fields(self):
            raise ValidationError(_("The history is never changed."))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """ValidationError, always."""
        raise ValidationError(_("The history is never deleted."))


def changed_fields(row):
    """Names of the stored fields that `row` would change; empty for a new row."""
    stored = type(row)._base_manager.filter(pk=row.pk).values().first()
    if stored is None:
        return []
    return [
        field.name
        for field in row._meta.concrete_fields
        if field.to_python(field.value_from_object(row)) != stored[field.attname]
    ]
