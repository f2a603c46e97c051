"""Intake: a release comes in, its draft is read beside it, answered, and planned."""

from django import forms
from django.contrib import admin, messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.hold import hold
from dialogue.exchange.intakes import (
    add_row,
    keep_answers,
    plan_answers,
    seal_of,
    take_in,
)
from dialogue.exchange.load_error import LoadError
from dialogue.models import Document, HeldCopy, Intake, Plan
from dialogue.vocabulary import Language, Means

from .addresses import AddressField
from .base import ArchiveAdmin
from .days import DayInput
from .draft_buttons import added_row, sent_answers
from .draft_sheet import Sheet
from .marked_text import marked, numbered
from .pages import Pages, sent_to_form
from .releases import ReleaseForm
from .rights import ForLoaders, may_load, may_publish

READ = [Language.ENGLISH, Language.JAPANESE, Language.RUSSIAN]


class IntakeForm(ReleaseForm):
    title = gettext_lazy("Take a release in")
    lead = gettext_lazy(
        "Nothing is published and nothing is fetched: the release is read, and the "
        "next page shows what it says beside its words."
    )
    button = gettext_lazy("Read it")

    address = AddressField(
        label=gettext_lazy("Where does it stand?"),
        required=False,
    )
    retrieved = forms.DateField(
        label=gettext_lazy("On which day was it read there?"),
        required=False,
        widget=DayInput,
    )
    published = forms.DateField(
        label=gettext_lazy("When was it published?"),
        required=False,
        widget=DayInput,
        help_text=gettext_lazy("Only where the page does not print it."),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        required=False,
        choices=[("", gettext_lazy("As it reads")), *((w, w.label) for w in READ)],
    )


@admin.register(Intake)
class IntakeAdmin(ForLoaders, Pages, ArchiveAdmin):
    list_display = ["title", "language", "made_by", "made_at", "plan"]
    list_filter = ["made_by", "language"]
    search_fields = ["title", "address"]
    date_hierarchy = "made_at"

    def get_queryset(self, request):
        return super().get_queryset(request).for_lists()

    def add_view(self, request, form_url="", extra_context=None):
        self.refuse_others(request)
        form = IntakeForm(*sent_to_form(request))
        if form.is_valid():
            try:
                sent = form.cleaned_data
                intake = take_in(
                    form.content(),
                    address=sent["address"],
                    language=sent["language"] or None,
                    published=sent["published"],
                    retrieved=sent["retrieved"],
                    by=request.user,
                )
                return self.sent_to(Intake, intake.pk)
            except LoadError as error:
                form.add_error(None, str(error))
        return self.upload_page(request, form)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        self.refuse_strangers(request)
        intake = self.asked_row(request, object_id)
        if intake is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        try:
            return self._asked(request, intake)
        except Intake.DoesNotExist:  # someone discards it at this moment
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)

    def _asked(self, request, intake):
        if request.method != "POST":
            return self._shown(request, intake, Sheet(intake))
        is_to_be_held = "_hold" in request.POST
        if intake.is_loaded and is_to_be_held:
            return self._hold(request, intake)
        if not intake.is_loaded and not is_to_be_held:
            return self._answer(request, intake)
        if intake.is_loaded:
            refusal = _("Nothing was kept, for it was loaded meanwhile.")
        else:
            refusal = _("Nothing was held, for what was read here is not loaded.")
        return self._shown(request, intake, Sheet(intake), refusal=refusal)

    def has_delete_permission(self, request, row=None):
        """What was loaded stays, beside its load."""
        is_kept = row is not None and row.plan and row.plan.load_id
        return not is_kept and super().has_delete_permission(request, row)

    def _answer(self, request, intake):
        answers = sent_answers(request.POST)
        try:
            keep_answers(intake, answers, seen=request.POST.get("seen", ""))
            if "_plan" in request.POST:
                return self._planned(request, intake)
            added = added_row(request.POST.get("_add", ""), Sheet(intake))
            if added:
                add_row(intake, *added)
        except LoadError as error:
            sheet = Sheet(intake, answers=answers)
            return self._shown(request, intake, sheet, refusal=str(error))
        messages.info(request, _("Your answers are kept."))
        return self.sent_to(Intake, intake.pk)

    def _planned(self, request, intake):
        sheet = Sheet(intake, sent=request.POST)
        if not sheet.is_valid():
            return self._shown(request, intake, sheet)
        try:
            kept = plan_answers(intake, sheet.answers(), by=request.user)
        except LoadError as error:
            return self._shown(request, intake, sheet, refusal=str(error))
        return self.sent_to(Plan, kept.pk)

    def _hold(self, request, intake):
        """Keep the release itself as the text of the document that it became."""
        try:
            held = hold(
                bytes(intake.content),
                document=intake.document,
                language=intake.language,
                address=intake.address,
                retrieved_on=intake.retrieved_on,
                by=request.user,
                means=Means.FORM,
                may_publish=may_publish(request.user, Document),
            )
        except LoadError as error:
            messages.error(request, str(error))
            return self.sent_to(Intake, intake.pk)
        messages.success(request, _("The official text is held."))
        return self.sent_to(HeldCopy, held.copy.pk)

    def _shown(self, request, intake, sheet, refusal=""):
        spans = numbered(intake.draft)
        return self.page(
            request,
            "admin/dialogue/intake.html",
            _("Read a release"),
            original=intake,
            intake=intake,
            sheet=sheet,
            refusal=refusal,
            errors=list(sheet.errors()),
            text=marked(intake.text, spans),
            seen=seal_of(intake),
            is_loaded=intake.is_loaded,
            may_act=may_load(request.user),
            is_closed=intake.is_loaded or not may_load(request.user),
            is_nav_sidebar_enabled=False,  # two columns need its room
        )
