"""Held copies: added or imported, and never changed."""

from hashlib import sha256

from django import forms
from django.contrib import admin, messages
from django.urls import path
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dialogue.exchange.fallen_quotes import fallen_quotes
from dialogue.exchange.hold import compared, hold
from dialogue.exchange.load_error import LoadError
from dialogue.models import Document, HeldCopy
from dialogue.vocabulary import Language, Means

from .addresses import AddressField
from .base import ArchiveAdmin
from .days import DayInput
from .forms import ArchiveForm
from .pages import Pages, sent_to_form
from .releases import ReleaseForm
from .rights import may_load, may_publish, refuse_adding_to


class HeldCopyForm(ArchiveForm):
    kept_as_given = ("body",)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "sha256" in self.fields:
            self.fields["sha256"].required = False
            self.fields["body"].strip = False

    def clean(self):
        """Work out the sum, or hold the editor to the one that was given."""
        cleaned = super().clean()
        if self.errors.keys() & {"file", "body"}:
            return cleaned
        file, body = cleaned.get("file"), cleaned.get("body", "")
        by_sum = _by_sum_of_file(file, body) if file else _by_sum_of_body(body)
        given = (cleaned.get("sha256") or "").lower() or next(iter(by_sum))
        if given not in by_sum:
            self.add_error("sha256", _("The copy has another sum than this."))
        cleaned["sha256"] = given
        cleaned["body"] = by_sum.get(given, body)
        return cleaned


def _by_sum_of_file(file, body):
    file.seek(0)
    content = file.read()
    file.seek(0)
    return {sha256(content).hexdigest(): _with_line_feeds(body)}


def _by_sum_of_body(body):
    """The body with either line end: browsers send CRLF, whatever it had."""
    plain = _with_line_feeds(body)
    forms = [plain, plain.replace("\n", "\r\n")]
    return {sha256(form.encode()).hexdigest(): form for form in forms}


def _with_line_feeds(body):
    return body.replace("\r\n", "\n")


class ImportForm(ReleaseForm):
    title = _("Hold an official text")
    lead = _(
        "The copy is kept as it stood, with its SHA-256. Its passages are found by "
        "their locators, and every quote is looked for in it. Readers get it, and see "
        "its passages, only if the licence note names a licence that lets anyone copy "
        "the text: Public Data License, Creative Commons, Open Government Licence."
    )
    button = _("Hold it")

    document = forms.ModelChoiceField(
        Document.objects.order_by("title"), label=_("Of which document?")
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=[w for w in Language.choices if w[0] != Language.NOT_STATED],
    )
    address = AddressField(label=_("Where does it stand?"))
    retrieved_on = forms.DateField(
        label=_("On which day was it read there?"), widget=DayInput
    )
    licence = forms.CharField(label=_("May it be copied?"), required=False)


@admin.register(HeldCopy)
class HeldCopyAdmin(Pages, ArchiveAdmin):
    form = HeldCopyForm
    change_form_template = "admin/dialogue/held_copy.html"
    change_list_template = "admin/dialogue/held_copies.html"
    list_display = ["text", "retrieved_on", "sha256"]
    list_filter = ["text__language"]
    list_select_related = ["text__document"]
    search_fields = ["text__document__title", "sha256"]
    date_hierarchy = "retrieved_on"
    fieldsets = [
        (_("Of which text, and of which day?"), {"fields": ["text", "retrieved_on"]}),
        (_("What stood there?"), {"fields": ["body", "file", "spans"]}),
        (_("Is it the very copy?"), {"fields": ["sha256"]}),
    ]

    def has_view_permission(self, request, row=None):
        return may_load(request.user) or super().has_view_permission(request, row)

    def has_change_permission(self, request, row=None):
        return False

    def has_delete_permission(self, request, row=None):
        return False

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path("import/", view(self.import_view), name="dialogue_heldcopy_import"),
            path("quotes/", view(self.quotes_view), name="dialogue_heldcopy_quotes"),
            *super().get_urls(),
        ]

    def save_model(self, request, copy, form, change):
        refuse_adding_to(copy.text.document, request.user)
        super().save_model(request, copy, form, change)

    def changelist_view(self, request, extra_context=None):
        context = {"may_load": may_load(request.user), **(extra_context or {})}
        return super().changelist_view(request, context)

    def render_change_form(self, request, context, **kwargs):
        copy = kwargs.get("obj")
        context["held"] = compared(copy) if copy else None
        return super().render_change_form(request, context, **kwargs)

    def import_view(self, request):
        """As the command import_release: hold a text, and compare it."""
        self.refuse_others(request)
        form = ImportForm(*sent_to_form(request))
        if form.is_valid():
            try:
                held = _held(form, request.user)
                return self._told(request, held)
            except LoadError as error:
                form.add_error(None, str(error))
        return self.upload_page(request, form)

    def quotes_view(self, request):
        """Quotes that no longer stand: each waits for an editor."""
        self.refuse_others(request)
        title = gettext("Quotes that do not stand in the text")
        fallen = fallen_quotes()
        return self.page(request, "admin/dialogue/quotes.html", title, fallen=fallen)

    def _told(self, request, held):
        if held.is_new:
            messages.success(request, gettext("The text is held."))
        else:
            messages.info(request, gettext("This very copy was held already."))
        return self.sent_to(HeldCopy, held.copy.pk)


def _held(form, user):
    sent = form.cleaned_data
    return hold(
        form.content(),
        document=sent["document"].slug,
        language=sent["language"],
        address=sent["address"],
        retrieved_on=sent["retrieved_on"],
        licence=sent["licence"],
        by=user,
        means=Means.FORM,
        may_publish=may_publish(user, Document),
    )
