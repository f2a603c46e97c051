"""What every admin page of the archive shares."""

from django.contrib import admin
from django.db import models
from django.utils.translation import gettext_lazy as _

from .change_lists import Listed
from .choices import RowSelect, RowsField, RowsSelect
from .forms import ArchiveActionForm, ArchiveForm, ArchiveFormSet, NamesField
from .published import is_public
from .record_history import WithHistory
from .recorded import Recorded
from .texts import CleanTexts

# Of more rows, Django would not take the fields in one request.
MOST_ROWS = 500

WHY = (_("Why?"), {"fields": ["reason", "seen"]})


class Autocompleted:
    """Rows of other tables are searched for, never listed whole."""

    # Django 6.0 assumes https for a URL typed without a scheme, and so does this.
    formfield_overrides = {
        models.URLField: {"assume_scheme": "https"},
        models.JSONField: {"form_class": NamesField},
    }

    def get_autocomplete_fields(self, request):
        return [
            field.name
            for field in [*self.model._meta.fields, *self.model._meta.many_to_many]
            if field.is_relation and field.related_model in self.admin_site._registry
        ]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = RowSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = RowsSelect(db_field, self.admin_site)
            kwargs["form_class"] = RowsField
        return super().formfield_for_manytomany(db_field, request, **kwargs)


class ArchiveAdmin(Autocompleted, Listed, WithHistory, Recorded, admin.ModelAdmin):
    """A page of the desk."""

    form = ArchiveForm
    action_form = ArchiveActionForm
    change_form_template = "admin/dialogue/archive_form.html"
    delete_confirmation_template = "admin/dialogue/delete_confirmation.html"
    delete_selected_confirmation_template = (
        "admin/dialogue/delete_selected_confirmation.html"
    )
    list_per_page = 50

    def get_queryset(self, request):
        related = self.list_select_related
        rows = super().get_queryset(request)
        return rows.select_related(*related) if related else rows

    def get_fieldsets(self, request, obj=None):  # Django passes it by this name
        fieldsets = super().get_fieldsets(request, obj)
        asked = self.has_change_permission(request, obj) if obj else True
        return [*fieldsets, WHY] if asked else fieldsets

    def view_on_site(self, row):
        shown = hasattr(row, "get_absolute_url") and is_public(row)
        return row.get_absolute_url() if shown else None


class ReadOnlyAdmin(ArchiveAdmin):
    """History: looked at, never written here."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, row=None):
        return False

    def has_delete_permission(self, request, row=None):
        return False


class ArchiveInline(Autocompleted):
    """Rows below their parent; the link leads to a row's own page, and its parts."""

    form = CleanTexts
    formset = ArchiveFormSet
    extra = 0
    max_num = MOST_ROWS
    show_change_link = True
    view_on_site = False

    def get_formset(self, request, obj=None, **kwargs):
        return super().get_formset(request, obj, absolute_max=MOST_ROWS, **kwargs)


class ArchiveTable(ArchiveInline, admin.TabularInline):
    """Rows that fit a line."""


class ArchiveStack(ArchiveInline, admin.StackedInline):
    """Rows that need a form each."""
