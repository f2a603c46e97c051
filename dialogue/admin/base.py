"""What every admin page of the archive shares: above all, that it writes history."""

from django.contrib import admin, messages
from django.db import IntegrityError, models
from django.http import HttpResponseRedirect
from django.utils.translation import gettext_lazy as _

from dialogue.exchange.records import KEY_FIELDS, referrers_of
from dialogue.exchange.revisions import revision_of
from dialogue.vocabulary import Means

from .forms import ArchiveActionForm, ArchiveForm, ArchiveFormSet, NamesField
from .published import is_public

WHY = (_("Why?"), {"fields": ["reason"]})


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


class ArchiveAdmin(Autocompleted, admin.ModelAdmin):
    """A page whose every way of writing passes through revision_of."""

    form = ArchiveForm
    action_form = ArchiveActionForm
    delete_confirmation_template = "admin/dialogue/delete_confirmation.html"
    delete_selected_confirmation_template = (
        "admin/dialogue/delete_selected_confirmation.html"
    )
    list_per_page = 50

    def changeform_view(self, request, *args, **kwargs):
        return self._recorded(
            super().changeform_view, Means.FORM, request, *args, **kwargs
        )

    def delete_view(self, request, *args, **kwargs):
        return self._recorded(super().delete_view, Means.FORM, request, *args, **kwargs)

    def changelist_view(self, request, *args, **kwargs):
        means = Means.ACTION if request.POST.get("action") else Means.FORM
        return self._recorded(super().changelist_view, means, request, *args, **kwargs)

    def save_model(self, request, row, form, change):
        self._touch(request, row, form.changed_data if change else [])
        super().save_model(request, row, form, change)
        request.touched.add(row)

    def save_formset(self, request, form, formset, change):
        for row_form in formset.forms:
            if row_form in formset.deleted_forms:
                self._touch_deleted(request, row_form.instance)
            elif row_form.has_changed():
                self._touch(request, row_form.instance, row_form.changed_data)
        super().save_formset(request, form, formset, change)

    def delete_model(self, request, row):
        self._touch_deleted(request, row)
        super().delete_model(request, row)

    def delete_queryset(self, request, queryset):
        for row in queryset:
            self._touch_deleted(request, row)
        super().delete_queryset(request, queryset)

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

    def _recorded(self, view, means, request, *args, **kwargs):
        if request.method != "POST":
            return view(request, *args, **kwargs)
        why = request.POST.get("reason", "").strip()
        try:
            with revision_of(by=request.user, why=why, means=means) as request.touched:
                return view(request, *args, **kwargs)
        except IntegrityError:
            # The forms ask first; this is someone else's row of a moment ago.
            messages.error(
                request,
                _(
                    "Nothing was saved: it clashes with what was saved elsewhere "
                    "at the same time. Look at the record and try again."
                ),
            )
            return HttpResponseRedirect(request.get_full_path())

    def _touch(self, request, row, changed):
        """Note the record, and all that name it by a key that now changes."""
        request.touched.add(row)
        if row.pk and {*changed} & {*KEY_FIELDS.get(type(row), [])}:
            for referrer in referrers_of(row):
                request.touched.add(referrer)

    def _touch_deleted(self, request, row):
        request.touched.add(row)
        for referrer in referrers_of(row, only_lists=True):
            request.touched.add(referrer)


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

    formset = ArchiveFormSet
    extra = 0
    show_change_link = True
    view_on_site = False


class ArchiveTable(ArchiveInline, admin.TabularInline):
    """Rows that fit a line."""


class ArchiveStack(ArchiveInline, admin.StackedInline):
    """Rows that need a form each."""
