"""Commitments: below their outcome, and on a page of their own."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment

from .base import ArchiveAdmin, ArchiveStack
from .citations import CitationInline
from .published import KeptOncePublic
from .status_entries import StatusEntryInline

FIGURE = ("comparator", "quantity", "unit", "currency", "scope")
TERM = [("starts_on", "due_on"), ("due_basis", "due_note")]


class CommitmentInline(KeptOncePublic, ArchiveStack):
    model = Commitment
    fields = ["action", "slug", ("actors", "beneficiaries"), FIGURE, *TERM]
    prepopulated_fields = {"slug": ["action"]}


@admin.register(Commitment)
class CommitmentAdmin(KeptOncePublic, ArchiveAdmin):
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
