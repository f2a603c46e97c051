"""Held copies: added, and never changed."""

from hashlib import sha256

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import HeldCopy

from .base import ArchiveAdmin
from .forms import ArchiveForm


class HeldCopyForm(ArchiveForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "sha256" in self.fields:
            self.fields["sha256"].required = False

    def clean(self):
        """Work out the sum, or hold the editor to the one that was given."""
        cleaned = super().clean()
        file, body = cleaned.get("file"), cleaned.get("body", "")
        content = file.read() if file else body.encode()
        if file:
            file.seek(0)
        worked_out = sha256(content).hexdigest()
        if cleaned.get("sha256") not in {"", None, worked_out}:
            self.add_error("sha256", _("The copy has another sum than this."))
        cleaned["sha256"] = worked_out
        return cleaned


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
