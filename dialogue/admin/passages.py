"""Passages: below their text, and on a page of their own."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Passage

from .base import ArchiveAdmin, ArchiveTable


class PassageInline(ArchiveTable):
    model = Passage
    fields = ["locator", "order", "heading"]


@admin.register(Passage)
class PassageAdmin(ArchiveAdmin):
    list_display = ["locator", "heading", "text", "order"]
    list_filter = ["text__language"]
    list_select_related = ["text__document"]
    search_fields = [
        "text__document__title",
        "text__document__slug",
        "text__language",
        "locator",
        "heading",
    ]
    fieldsets = [
        (_("Which place in which text?"), {"fields": ["text", ("locator", "order")]}),
        (_("What stands over it?"), {"fields": ["heading"]}),
    ]
