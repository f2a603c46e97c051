from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Outcome

from .base import ArchiveAdmin, ArchiveStack
from .citations import CitationInline
from .commitments import CommitmentInline
from .published import KeptOncePublic


class OutcomeInline(KeptOncePublic, ArchiveStack):
    model = Outcome
    fields = [
        "heading",
        ("slug", "section", "order"),
        "kind",
        "summary",
        ("countries", "topics"),
    ]
    prepopulated_fields = {"slug": ["heading"]}


@admin.register(Outcome)
class OutcomeAdmin(ArchiveAdmin):
    list_display = ["heading", "meeting", "section", "kind"]
    list_filter = ["kind", "topics", "countries"]
    list_select_related = ["meeting"]
    search_fields = ["heading", "slug", "summary", "meeting__title"]
    prepopulated_fields = {"slug": ["heading"]}
    inlines = [CommitmentInline, CitationInline]
    fieldsets = [
        (_("Of which meeting?"), {"fields": ["meeting", ("section", "order")]}),
        (_("What came out of it?"), {"fields": ["heading", "slug", "kind", "summary"]}),
        (_("Who said it, and on what?"), {"fields": ["countries", "topics"]}),
    ]
