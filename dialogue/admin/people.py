from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Person

from .base import ArchiveAdmin
from .citations import CitationInline
from .published import KeptOncePublic


@admin.register(Person)
class PersonAdmin(KeptOncePublic, ArchiveAdmin):
    list_display = ["sort_name", "name", "slug"]
    search_fields = ["name", "sort_name", "other_spellings", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [CitationInline]
    fieldsets = [
        (_("Who?"), {"fields": ["name", "sort_name", "slug"]}),
        (_("How else is the name written?"), {"fields": ["other_spellings", "names"]}),
    ]
