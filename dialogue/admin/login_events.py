from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import LoginEvent

from .base import ReadOnlyAdmin
from .rights import may_administer


@admin.register(LoginEvent)
class LoginEventAdmin(ReadOnlyAdmin):
    list_display = ["happened_at", "account", "step", "address", "made_by"]
    list_filter = ["step"]
    search_fields = ["account", "address"]
    date_hierarchy = "happened_at"
    fieldsets = [
        (_("What happened, and when?"), {"fields": ["step", "happened_at"]}),
        (
            _("To which account, and from where?"),
            {"fields": ["account", "address", "made_by"]},
        ),
    ]

    def has_module_permission(self, request):
        return may_administer(request.user)

    def has_view_permission(self, request, row=None):
        return may_administer(request.user)
