from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import FixtureLoad

from .base import ReadOnlyAdmin


@admin.register(FixtureLoad)
class FixtureLoadAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "loaded_by", "reason"]
    list_filter = ["loaded_by"]
    list_select_related = ["loaded_by"]
    search_fields = ["reason"]
    date_hierarchy = "loaded_at"
    fieldsets = [
        (
            _("Who loaded it, when and why?"),
            {"fields": ["loaded_by", "loaded_at", "reason"]},
        ),
        (_("What was loaded?"), {"fields": ["files", "plan"]}),
    ]
