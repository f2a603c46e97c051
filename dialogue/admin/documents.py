from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Document

from .base import ArchiveAdmin
from .citations import CitationInline
from .document_texts import TextInline
from .moves import Moved
from .published import KeptOncePublic


@admin.register(Document)
class DocumentAdmin(Moved, KeptOncePublic, ArchiveAdmin):
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
