"""Every way of writing on the desk writes history; what is refused gets a sentence."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpResponseRedirect
from django.urls import reverse

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.proposals import HeldError, hold_what_is_seen, propose
from dialogue.exchange.records import KEY_FIELDS, referrers_of, root_of
from dialogue.exchange.revisions import locked, revision_of
from dialogue.vocabulary import Means

from .forms import RefusedFormSet
from .refusals import FILE, HELD, KEPT, LOST, STALE, STALE_LIST, refusal_of
from .stale import (
    StaleError,
    both_texts,
    chooses_theirs,
    list_conflicts,
    refuse_stale,
    refuse_unseen,
    with_theirs,
)


class Recorded:
    """A page whose every way of writing passes through revision_of."""

    def changeform_view(self, request, *args, **kwargs):
        try:
            return self._recorded(
                self._unless_stale, Means.FORM, request, *args, **kwargs
            )
        except StaleError:
            return self._both_shown(request, *args, **kwargs)
        except LoadError as error:
            return self._shown_again(request, str(error), *args, **kwargs)
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
        except StaleError:
            return self._sent_back(request, STALE_LIST)
        except LoadError as error:
            return self._sent_back(request, str(error))
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
        except StaleError as stale:
            return self._list_again(request, stale, *args, **kwargs)
        except LoadError as error:
            return self._sent_back(request, str(error), LOST)
        except DatabaseError as error:
            return self._sent_back(request, refusal_of(error), LOST)

    def get_form(self, request, *args, **kwargs):
        form = super().get_form(request, *args, **kwargs)
        form.refusal = getattr(request, "refusal", "")
        return form

    def get_changelist_formset(self, request, **kwargs):
        kwargs["formset"] = RefusedFormSet
        formset = super().get_changelist_formset(request, **kwargs)
        formset.refusal = getattr(request, "refusal", "")
        return formset

    def save_model(self, request, row, form, change):
        self._touch(request, row, form.changed_data if change else [])
        if not isinstance(form, self.form):  # a row of a list
            refuse_unseen(request, [row], list_conflicts(form))
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
        refuse_unseen(request, [row])
        super().delete_model(request, row)

    def delete_queryset(self, request, queryset):
        for row in queryset:
            self._touch_deleted(request, row)
        refuse_unseen(request, queryset)
        super().delete_queryset(request, queryset)

    def _recorded(self, view, means, request, *args, **kwargs):
        if request.method != "POST":
            return view(request, *args, **kwargs)
        # Of a form, the reason is asked again; of a list, this is all that is asked.
        why = request.POST.get("reason", "").replace("\0", "").strip()
        try:
            with revision_of(by=request.user, why=why, means=means) as request.touched:
                response = view(request, *args, **kwargs)
                hold_what_is_seen(request.touched)
                return response
        except (HeldError, DatabaseError) as error:
            # That it was saved. Private: reading them would show them once more.
            messages.get_messages(request)._queued_messages.clear()
            if not isinstance(error, HeldError):
                raise
            return self._proposed(request, propose(error, by=request.user, why=why))

    def _proposed(self, request, kept):
        messages.info(request, HELD)
        page = f"{self.admin_site.name}:dialogue_proposal_change"
        return HttpResponseRedirect(reverse(page, args=[kept.pk]))

    def _unless_stale(self, request, object_id=None, *args, **kwargs):
        row = object_id and self.get_object(request, unquote(object_id))
        may_save = row and self.has_change_permission(request, row)
        if request.method == "POST" and may_save and (root := root_of(row)):
            locked(type(root), [root.pk])
            refuse_stale(request, row)
            if chooses_theirs(request.POST):
                request.POST = with_theirs(request.POST, self._forms_sent(request, row))
        return super().changeform_view(request, object_id, *args, **kwargs)

    def _both_shown(self, request, object_id, form_url="", extra_context=None):
        """The form as it was sent, with what someone else saved meanwhile beside it."""
        # The forms write into the row that they are given.
        row, typed = (self.get_object(request, unquote(object_id)) for _ in range(2))
        if row is None:  # someone deleted it while this waited for the lock
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        forms = self._forms_sent(request, typed)
        request.POST, conflicts = both_texts(request.POST, row, forms)
        context = {"conflicts": conflicts, **(extra_context or {})}
        return self._shown_again(request, STALE, object_id, form_url, context)

    def _list_again(self, request, stale, *args, **kwargs):
        """The list as it was sent, with what it says otherwise; or as it is now."""
        if request.POST.get("action"):
            return self._sent_back(request, STALE_LIST)
        for each in stale.conflicts:
            messages.warning(request, str(each))
        request.refusal = STALE_LIST
        return super().changelist_view(request, *args, **kwargs)

    def _forms_sent(self, request, row):
        """The forms of a row and of the rows below it, as they were sent."""
        form_of = self.get_form(request, row, change=True)
        form = form_of(request.POST, request.FILES, instance=row)
        form.is_valid()
        formsets, _inlines = self._create_formsets(request, row, change=True)
        below = [each for formset in formsets for each in formset.initial_forms]
        for each in below:
            each.is_valid()
        return [form, *(each for each in below if each.instance.pk)]

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
