"""Rows that are chosen by their key: what cannot be a key is no valid choice."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import ValidationError


def is_key(model, value):
    """Whether what a browser sent can be the key of a row at all."""
    try:
        model._meta.pk.clean(value, None)
    except ValidationError:
        return False
    return True


class KeysOnly:
    """A widget that looks for the rows of keys only, and shows nothing for the rest.

    `labels` are what rows are called, by key, where a page has looked them up for all
    of its widgets at once; `offered` those to choose from where no script finds them.
    """

    labels, offered = None, {}

    def optgroups(self, name, value, attr=None):
        model = self.field.related_model
        keys = [key for key in value if is_key(model, key)]
        if self.labels is None:
            return super().optgroups(name, keys, attr)
        return [(None, [*self._options(name, keys)], 0)]

    def _options(self, name, keys):
        if not self.is_required and not self.allow_multiple_selected:
            yield self.create_option(name, "", "", False, 0)
        chosen = {key: self.labels[key] for key in keys if key in self.labels}
        for index, (key, label) in enumerate((self.offered | chosen).items(), start=1):
            yield self.create_option(name, key, label, key in chosen, index)


def searching_widget(field):
    """The widget of a field that searches for rows, within its frame; or None."""
    widget = getattr(field.widget, "widget", field.widget)
    return widget if isinstance(widget, KeysOnly) else None


class RowSelect(KeysOnly, AutocompleteSelect):
    """One row, searched for."""


class RowsSelect(KeysOnly, AutocompleteSelectMultiple):
    """Any number of rows, searched for."""


class RowsField(forms.ModelMultipleChoiceField):
    """Any number of rows; the field for one row asks this itself."""

    def _check_values(self, value):
        for key in value:
            if not is_key(self.queryset.model, key):
                raise ValidationError(
                    self.error_messages["invalid_choice"],
                    code="invalid_choice",
                    params={"value": key},
                )
        return super()._check_values(value)
