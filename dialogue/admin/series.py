"""Series, and how many of their meetings a source counts."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Series, StatedCount

from .base import ArchiveAdmin


@admin.register(Series)
class SeriesAdmin(ArchiveAdmin):
    list_display = ["name", "slug", "level"]
    list_filter = ["level"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    fieldsets = [
        (_("Which meetings count together?"), {"fields": ["name", "slug", "level"]}),
        (_("What are they called elsewhere?"), {"fields": ["names"]}),
    ]


@admin.register(StatedCount)
class StatedCountAdmin(ArchiveAdmin):
    list_display = ["series", "as_of", "count", "document"]
    list_filter = ["series"]
    list_select_related = ["series", "document"]
    search_fields = ["series__name", "document__title"]
    date_hierarchy = "as_of"
    fieldsets = [
        (_("Who counts, and when?"), {"fields": ["document", "as_of"]}),
        (_("How many of which?"), {"fields": [("series", "count")]}),
    ]
