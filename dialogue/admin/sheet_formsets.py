"""Rows of a sheet below their parent: of the archive, and those that are added."""

from django import forms
from django.forms.formsets import DELETION_FIELD_NAME
from django.utils.translation import gettext_lazy as _

from .citations import CitationFormSet
from .forms import ArchiveFormSet
from .sheet_forms import propose_slug, slugs_of

LEAVE_OUT = _("Leave this out")
TWICE = _("Another row of this page has this already.")


def refuse_given(forms, name, given):
    """What is unique in the archive is not given twice on one page either."""
    for form in forms:
        value = getattr(form.instance, name)
        if value and value in given:
            form.add_error(name, TWICE)
        given.add(value)


class KnownRow(forms.Field):
    """Which row of the archive a form is about, as the page was given it."""

    widget = forms.HiddenInput
    default_error_messages = {
        "required": _(
            "It was deleted meanwhile: tick “Leave this out”, and add it anew if it "
            "is to stand."
        ),
    }

    def __init__(self, row):
        self.row = row
        super().__init__(initial=row.pk)

    def has_changed(self, initial, data):
        return str(initial) != data

    def clean(self, value):
        return super().clean(self.row if self.row.pk else None)


class RowFormSet(ArchiveFormSet):
    """Rows below their parent, as they were loaded with it, and those to add.

    `given` are the slugs of such rows elsewhere on the page, where they are unique.
    """

    def __init__(self, *args, instance, given, **kwargs):
        super().__init__(*args, instance=instance, **kwargs)
        self.given = given
        accessor = self.fk.remote_field.get_accessor_name()
        self._queryset = list(getattr(instance, accessor).all()) if instance.pk else []

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if index is not None and index < self.initial_form_count():
            form.fields[self._pk_field.name] = KnownRow(form.instance)
            if not self.may_delete:
                del form.fields[DELETION_FIELD_NAME]
        else:
            form.fields[DELETION_FIELD_NAME].label = LEAVE_OUT

    def clean(self):
        if not self.has_changed():
            return
        if "slug" in self.form.base_fields:
            self._ask_slugs()
        super().clean()

    def get_unique_error_message(self, unique_check):
        """The sentence that the database's own constraint has for it."""
        for constraint in self.model._meta.constraints:
            if set(getattr(constraint, "fields", ())) == set(unique_check):
                return constraint.get_violation_error_message()
        return super().get_unique_error_message(unique_check)

    def _ask_slugs(self):
        kept = self.kept_forms()
        is_unique = self.model._meta.get_field("slug").unique
        if is_unique:
            refuse_given(kept, "slug", self.given)
        taken = {form.instance.slug for form in kept}
        taken |= {row.slug for row in self._queryset}
        without = [form for form in kept if not form.instance.slug]
        if without and is_unique:
            taken |= self.given | slugs_of(self.model)
        for form in without:
            propose_slug(form, taken)
            taken.add(form.instance.slug)
            self.given.add(form.instance.slug)


class NewCitationFormSet(CitationFormSet):
    """Citations that are added; `given` are the keys of others on the page."""

    def __init__(self, *args, given, **kwargs):
        super().__init__(*args, **kwargs)
        self.given, self._queryset = given, []

    def add_fields(self, form, index):
        super().add_fields(form, index)
        form.fields[DELETION_FIELD_NAME].label = LEAVE_OUT

    def clean(self):
        refuse_given(self.kept_forms(), "key", self.given)
        super().clean()

    def _propose_keys(self):
        super()._propose_keys()
        self.given |= {form.instance.key for form in self.kept_forms()}
