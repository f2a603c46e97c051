"""Delegates: below their delegation, and on a page of their own."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegate

from .base import ArchiveAdmin, ArchiveStack
from .citations import CitationInline


class DelegateInline(ArchiveStack):
    model = Delegate
    fields = [
        ("person", "office"),
        ("rank", "role"),
        "on_behalf_of",
        ("slug", "order"),
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
