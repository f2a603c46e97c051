"""Every way of writing on the desk writes history; what is refused gets a sentence."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpResponseRedirect
from django.urls import reverse

from dialogue.exchange.records import KEY_FIELDS, referrers_of
from dialogue.exchange.revisions import revision_of
from dialogue.vocabulary import Means

from .refusals import FILE, KEPT, LOST, refusal_of


class Recorded:
    """A page whose every way of writing passes through revision_of."""

    def changeform_view(self, request, *args, **kwargs):
        try:
            return self._recorded(
                super().changeform_view, Means.FORM, request, *args, **kwargs
            )
        except DatabaseError as error:
            return self._shown_again(request, refusal_of(error), *args, **kwargs)

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
            return self._sent_back(request, KEPT, page=page)
        except DatabaseError as error:
            return self._sent_back(request, refusal_of(error), LOST)

    def changelist_view(self, request, *args, **kwargs):
        means = Means.ACTION if request.POST.get("action") else Means.FORM
        try:
            return self._recorded(
                super().changelist_view, means, request, *args, **kwargs
            )
        except PermissionDenied:
            if means != Means.ACTION or not self.has_delete_permission(request):
                raise
            return self._sent_back(request, KEPT)
        except DatabaseError as error:
            return self._sent_back(request, refusal_of(error), LOST)

    def get_form(self, request, *args, **kwargs):
        form = super().get_form(request, *args, **kwargs)
        form.refusal = getattr(request, "refusal", "")
        return form

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
        # Of a form, the reason is asked again; of a list, this is all that is asked.
        why = request.POST.get("reason", "").replace("\0", "").strip()
        with revision_of(by=request.user, why=why, means=means) as request.touched:
            return view(request, *args, **kwargs)

    def _shown_again(
        self, request, sentence, object_id=None, form_url="", extra_context=None
    ):
        """The form as it was sent, with a sentence above it; nothing typed is lost."""
        request.refusal = f"{sentence} {FILE}" if request.FILES else sentence
        # Past changeform_view, which would wait for the lock a second time.
        return self._changeform_view(request, object_id, form_url, extra_context)

    def _sent_back(self, request, *sentences, page=None):
        messages.error(request, " ".join(map(str, sentences)))
        return HttpResponseRedirect(page or request.get_full_path())

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
