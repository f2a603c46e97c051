"""Delegations and those who sat in them."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegate, Delegation

from .base import ArchiveAdmin, ArchiveStack, ArchiveTable
from .citations import CitationInline


class DelegationInline(ArchiveTable):
    model = Delegation
    fields = ["country", "capacity", "presence"]


class DelegateInline(ArchiveStack):
    model = Delegate
    fields = [
        ("person", "office"),
        ("rank", "role"),
        "on_behalf_of",
        ("slug", "order"),
    ]


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


@admin.register(Delegate)
class DelegateAdmin(ArchiveAdmin):
    list_display = ["__str__", "delegation", "office", "rank", "role"]
    list_filter = ["rank", "role", "delegation__country"]
    list_select_related = ["person", "delegation__meeting", "delegation__country"]
    search_fields = [
        "person__name",
        "person__other_spellings",
        "office",
        "delegation__meeting__title",
        "delegation__country__name",
    ]
    inlines = [CitationInline]
    fieldsets = [
        (_("In which delegation?"), {"fields": ["delegation", ("slug", "order")]}),
        (_("Who sat there?"), {"fields": ["person", "office", ("rank", "role")]}),
        (_("For whom?"), {"fields": ["on_behalf_of"]}),
    ]
