from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Topic

from .base import ArchiveAdmin
from .published import KeptOncePublic


@admin.register(Topic)
class TopicAdmin(KeptOncePublic, ArchiveAdmin):
    list_display = ["name", "slug", "parent"]
    list_select_related = ["parent"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    fieldsets = [
        (_("Which subject?"), {"fields": ["name", "slug", "parent"]}),
        (_("What is it called elsewhere?"), {"fields": ["names"]}),
    ]
