"""Documents, their language versions, and the passages of these."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Document, DocumentText, Passage

from .base import ArchiveAdmin, ArchiveStack, ArchiveTable
from .citations import CitationInline


class TextInline(ArchiveStack):
    model = DocumentText
    fields = [("language", "standing"), "address", "retrieved_on", "licence_note"]


class PassageInline(ArchiveTable):
    model = Passage
    fields = ["locator", "order", "heading"]


@admin.register(Document)
class DocumentAdmin(ArchiveAdmin):
    list_display = ["title", "kind", "issued_on", "publisher", "publication"]
    list_filter = ["publication", "kind", "publisher_kind", "issuers"]
    search_fields = ["title", "slug", "publisher", "texts__address"]
    date_hierarchy = "issued_on"
    prepopulated_fields = {"slug": ["title"]}
    inlines = [TextInline, CitationInline]
    fieldsets = [
        (_("Which document?"), {"fields": ["title", "slug", "kind", "publication"]}),
        (
            _("Who issued it, and when?"),
            {"fields": ["issued_on", "issuers", ("publisher", "publisher_kind")]},
        ),
        (_("What is it called elsewhere?"), {"fields": ["names"]}),
    ]


@admin.register(DocumentText)
class DocumentTextAdmin(ArchiveAdmin):
    list_display = ["document", "language", "standing", "retrieved_on"]
    list_filter = ["language", "standing"]
    list_select_related = ["document"]
    search_fields = ["document__title", "document__slug", "address"]
    date_hierarchy = "retrieved_on"
    inlines = [PassageInline]
    fieldsets = [
        (_("Which text?"), {"fields": ["document", ("language", "standing")]}),
        (_("Where was it read, and when?"), {"fields": ["address", "retrieved_on"]}),
        (_("May it be copied?"), {"fields": ["licence_note"]}),
    ]


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
