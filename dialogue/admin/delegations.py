"""Delegations: below their meeting, and on a page of their own."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegation

from .base import ArchiveAdmin, ArchiveTable
from .citations import CitationInline
from .delegates import DelegateInline


class DelegationInline(ArchiveTable):
    model = Delegation
    fields = ["country", "capacity", "presence"]


@admin.register(Delegation)
class DelegationAdmin(ArchiveAdmin):
    list_display = ["meeting", "country", "capacity", "presence"]
    list_editable = ["capacity", "presence"]
    list_filter = ["country", "capacity", "presence"]
    list_select_related = ["meeting", "country"]
    search_fields = ["meeting__title", "meeting__slug", "country__name"]
    inlines = [DelegateInline, CitationInline]
    fieldsets = [
        (_("Whose seat at which meeting?"), {"fields": [("meeting", "country")]}),
        (_("Was it in the room, and as what?"), {"fields": [("presence", "capacity")]}),
    ]
