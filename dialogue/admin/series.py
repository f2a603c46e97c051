from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Series

from .base import ArchiveAdmin
from .published import KeptOncePublic


@admin.register(Series)
class SeriesAdmin(KeptOncePublic, ArchiveAdmin):
    list_display = ["name", "slug", "level"]
    list_filter = ["level"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    fieldsets = [
        (_("Which meetings count together?"), {"fields": ["name", "slug", "level"]}),
        (_("What are they called elsewhere?"), {"fields": ["names"]}),
    ]
