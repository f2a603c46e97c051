"""Held copies: added, and never changed."""

from hashlib import sha256

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import HeldCopy

from .base import ArchiveAdmin
from .forms import ArchiveForm


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


@admin.register(HeldCopy)
class HeldCopyAdmin(ArchiveAdmin):
    form = HeldCopyForm
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

    def has_change_permission(self, request, row=None):
        return False

    def has_delete_permission(self, request, row=None):
        return False
