from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Revision

from .base import ReadOnlyAdmin
from .taking_back import TakingBack


@admin.register(Revision)
class RevisionAdmin(TakingBack, ReadOnlyAdmin):
    list_display = ["record", "number", "made_at", "made_by", "means", "reason"]
    list_filter = ["means", "made_by"]
    list_select_related = ["made_by"]
    search_fields = ["record", "reason"]
    date_hierarchy = "made_at"
    fieldsets = [
        (_("Which record?"), {"fields": ["record", "number"]}),
        (
            _("Who changed it, when and why?"),
            {"fields": ["made_by", "made_at", "reason", "means", "load"]},
        ),
        (_("How did it stand then?"), {"fields": ["sha256", "body"]}),
    ]
