"""What sources say became of a commitment: added, and once public never changed."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import StatusEntry

from .base import ArchiveAdmin, ArchiveTable
from .citations import CitationInline
from .published import KeptOncePublic, was_public


class NeverChanged(KeptOncePublic):
    """What a source said of a public commitment stands; a new entry goes beside it."""

    def has_change_permission(self, request, row=None):
        return not (row and was_public(row)) and super().has_change_permission(
            request, row
        )


class StatusEntryInline(NeverChanged, ArchiveTable):
    model = StatusEntry
    fields = ["on", "status", "value", "note"]


@admin.register(StatusEntry)
class StatusEntryAdmin(NeverChanged, ArchiveAdmin):
    list_display = ["commitment", "on", "status", "value"]
    list_filter = ["status"]
    list_select_related = ["commitment"]
    search_fields = ["commitment__action", "commitment__slug", "note"]
    date_hierarchy = "on"
    inlines = [CitationInline]
    fieldsets = [
        (_("Of which commitment?"), {"fields": ["commitment"]}),
        (
            _("What did a source say, and when?"),
            {"fields": [("on", "status"), "value", "note"]},
        ),
    ]
