"""Commitments, and what sources say became of them."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment, StatusEntry

from .base import ArchiveAdmin, ArchiveStack, ArchiveTable
from .citations import CitationInline
from .published import is_public

FIGURE = ("comparator", "quantity", "unit", "currency", "scope")
TERM = [("starts_on", "due_on"), ("due_basis", "due_note")]


class NeverChanged:
    """What a source said of a public commitment stands; a new entry goes beside it."""

    def has_change_permission(self, request, row=None):
        return not (row and is_public(row)) and super().has_change_permission(
            request, row
        )

    def has_delete_permission(self, request, row=None):
        return not (row and is_public(row)) and super().has_delete_permission(
            request, row
        )


class CommitmentInline(ArchiveStack):
    model = Commitment
    fields = ["action", "slug", ("actors", "beneficiaries"), FIGURE, *TERM]
    prepopulated_fields = {"slug": ["action"]}

    def has_delete_permission(self, request, row=None):
        # On its own page, which knows of status entries that may not go.
        return not (row and is_public(row)) and super().has_delete_permission(
            request, row
        )


class StatusEntryInline(NeverChanged, ArchiveTable):
    model = StatusEntry
    fields = ["on", "status", "value", "note"]


@admin.register(Commitment)
class CommitmentAdmin(ArchiveAdmin):
    list_display = ["action", "outcome", "quantity", "unit", "due_on"]
    list_filter = ["actors", "beneficiaries", "due_basis"]
    list_select_related = ["outcome"]
    search_fields = ["action", "slug", "outcome__heading", "outcome__meeting__title"]
    date_hierarchy = "due_on"
    prepopulated_fields = {"slug": ["action"]}
    inlines = [StatusEntryInline, CitationInline]
    fieldsets = [
        (_("What was promised?"), {"fields": ["outcome", "action", "slug"]}),
        (_("By whom, and to whom?"), {"fields": ["actors", "beneficiaries"]}),
        (_("How much?"), {"fields": [FIGURE]}),
        (_("By when?"), {"fields": TERM}),
    ]


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
