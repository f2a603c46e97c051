"""Every way of writing on the desk writes history; what is refused gets a sentence."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dialogue.exchange.records import KEY_FIELDS, referrers_of
from dialogue.exchange.revisions import revision_of
from dialogue.vocabulary import Means


class Recorded:
    """A page whose every way of writing passes through revision_of."""

    def changeform_view(self, request, *args, **kwargs):
        return self._recorded(
            super().changeform_view, Means.FORM, request, *args, **kwargs
        )

    def delete_view(self, request, object_id, *args, **kwargs):
        try:
            return self._recorded(
                super().delete_view, Means.FORM, request, object_id, *args, **kwargs
            )
        except PermissionDenied:
            if not self.has_delete_permission(request):
                raise
            name = f"{self.opts.app_label}_{self.opts.model_name}_change"
            page = reverse(f"{self.admin_site.name}:{name}", args=[object_id])
            return self._kept(request, page)

    def changelist_view(self, request, *args, **kwargs):
        means = Means.ACTION if request.POST.get("action") else Means.FORM
        try:
            return self._recorded(
                super().changelist_view, means, request, *args, **kwargs
            )
        except PermissionDenied:
            if means != Means.ACTION or not self.has_delete_permission(request):
                raise
            return self._kept(request, request.get_full_path())

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

    def _kept(self, request, page):
        """Tell someone who may delete such rows why these stay."""
        messages.error(
            request,
            _(
                "Nothing was deleted: what was public once stays, and so does what "
                "your account may not delete. A meeting or document is withdrawn "
                "instead."
            ),
        )
        return HttpResponseRedirect(page)

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
