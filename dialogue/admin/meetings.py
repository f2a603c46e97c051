from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Meeting

from .base import ArchiveAdmin
from .citations import CitationInline
from .comparing import Compared
from .delegations import DelegationInline
from .moves import Moved
from .outcomes import OutcomeInline
from .previews import Previewed
from .published import KeptOncePublic
from .sheet import Sheets


@admin.register(Meeting)
class MeetingAdmin(Sheets, Previewed, Compared, Moved, KeptOncePublic, ArchiveAdmin):
    list_display = ["title", "series", "starts_on", "city", "status", "publication"]
    list_filter = ["publication", "status", "series", "host"]
    list_select_related = ["series"]
    search_fields = ["title", "slug", "city"]
    date_hierarchy = "starts_on"
    prepopulated_fields = {"slug": ["title"]}
    inlines = [DelegationInline, OutcomeInline, CitationInline]
    fieldsets = [
        (
            _("Which meeting?"),
            {"fields": ["title", "slug", ("series", "ordinal"), "publication"]},
        ),
        (
            _("Did it take place, and when?"),
            {
                "fields": [
                    ("status", "rescheduled_from"),
                    ("starts_on", "ends_on", "date_precision"),
                ]
            },
        ),
        (
            _("Where, and how did it meet?"),
            {"fields": [("city", "venue"), ("host", "chair"), "format"]},
        ),
        (
            _("What is there to read?"),
            {"fields": ["summary", "other_participants", "documents"]},
        ),
        (_("What is it called elsewhere?"), {"fields": ["names"]}),
    ]
