"""Plans: fixture files are sent, read as a table, decided upon, and applied."""

from django import forms
from django.contrib import admin, messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.fixture_files import LARGEST
from dialogue.exchange.kept_plans import apply_kept, decide, keep, plan_of, seal_of
from dialogue.exchange.load_error import LoadError
from dialogue.models import FixtureLoad, Plan

from .base import ArchiveAdmin
from .pages import Pages, sent_to_form
from .plan_pages import page_of
from .rights import ForLoaders, may_load, refuse_showing
from .texts import as_seen
from .uploads import FilesField

SIDES = ["file", "live"]


class PlanForm(forms.Form):
    title = gettext_lazy("Plan a load")
    lead = gettext_lazy(
        "Nothing is loaded yet: the next page shows what the files would change, and "
        "asks."
    )
    button = gettext_lazy("Show the plan")

    files = FilesField(
        label=gettext_lazy("Fixture files"),
        most_bytes=LARGEST,
        help_text=gettext_lazy("JSON, as the archive exports them; several at once."),
    )
    remove = forms.BooleanField(
        label=gettext_lazy("Remove what the files leave out"),
        required=False,
        help_text=gettext_lazy(
            "Parts that a record has here and not in its file go. Else they stay."
        ),
    )


@admin.register(Plan)
class PlanAdmin(ForLoaders, Pages, ArchiveAdmin):
    page_template = "admin/dialogue/plan.html"
    done = gettext_lazy("The plan was applied.")
    list_display = ["title", "made_by", "made_at", "load"]
    list_filter = ["made_by", ("load", admin.EmptyFieldListFilter)]
    search_fields = ["title"]
    date_hierarchy = "made_at"

    def get_queryset(self, request):
        return self.kept(super().get_queryset(request).for_lists())

    def kept(self, plans):
        """Those of all plans that are shown here."""
        return plans.of_files()

    def has_delete_permission(self, request, row=None):
        """What was applied stays, beside its load."""
        is_applied = row is not None and row.load_id is not None
        return not is_applied and super().has_delete_permission(request, row)

    def may_act(self, request):
        return may_load(request.user)

    def add_view(self, request, form_url="", extra_context=None):
        self.refuse_others(request)
        form = PlanForm(*sent_to_form(request))
        if form.is_valid():
            try:
                kept = keep(
                    form.cleaned_data["files"],
                    remove=form.cleaned_data["remove"],
                    by=request.user,
                )
                return self.sent_to(Plan, kept.pk)
            except LoadError as error:
                form.add_error(None, str(error))
        return self.upload_page(request, form)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        self.refuse_strangers(request)
        kept = self.asked_row(request, object_id)
        if kept is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        try:
            if request.method == "POST" and kept.load_id is None:
                return self._answer(request, kept)
            return self._shown(request, kept)
        except Plan.DoesNotExist:  # someone discards it at this moment
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)

    def _answer(self, request, kept):
        take = kept.take | _sides_in(request.POST)
        try:
            if take != kept.take:
                decide(kept, take)
                messages.info(request, _("This is the plan after your decisions."))
            elif "_apply" in request.POST:
                return self._applied(request, kept)
        except LoadError as error:
            messages.error(request, str(error))
        return self._shown(request, kept)  # with the reason that was typed

    def _applied(self, request, kept):
        refuse_showing(plan_of(kept), request.user)
        why = as_seen(request.POST.get("reason", ""), has_lines=True)
        seen = request.POST.get("seal", "")
        plan = apply_kept(kept, seen=seen, by=request.user, why=why)
        if plan.load is None:
            messages.info(request, _("Nothing was to change, and nothing was loaded."))
            return self.sent_to(self.model, kept.pk)
        messages.success(request, self.done)
        return self.sent_to(FixtureLoad, plan.load)

    def _shown(self, request, kept):
        context = {"kept": kept, "original": kept, "may_act": self.may_act(request)}
        if kept.load_id is None:
            context |= _plan_in_context(kept, request.GET.get("page"))
            context["reason"] = request.POST.get("reason", "")
        return self.page(request, self.page_template, str(kept), **context)


def _plan_in_context(kept, number):
    """The plan as it is now, or why there is none."""
    try:
        plan = plan_of(kept)
    except LoadError as error:
        return {"refusal": str(error)}
    said = plan.as_json()
    return {
        "plan": said,
        "page": page_of(said, number),
        "seal": seal_of(plan),
        "is_decided": not plan.records_that_are("conflict"),
        "has_changes": bool(plan.changes or plan.removals),
    }


def _sides_in(sent):
    """Whose side is taken of which record, as the page asks it."""
    return {
        name.removeprefix("take-"): side
        for name, side in sent.items()
        if name.startswith("take-") and side in SIDES
    }
