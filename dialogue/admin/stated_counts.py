from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import StatedCount

from .base import ArchiveAdmin


@admin.register(StatedCount)
class StatedCountAdmin(ArchiveAdmin):
    list_display = ["series", "as_of", "count", "document"]
    list_filter = ["series"]
    list_select_related = ["series", "document"]
    search_fields = ["series__name", "document__title"]
    date_hierarchy = "as_of"
    fieldsets = [
        (_("Who counts, and when?"), {"fields": ["document", "as_of"]}),
        (_("How many of which?"), {"fields": [("series", "count"), "note"]}),
    ]
