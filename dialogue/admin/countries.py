from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Country

from .base import ArchiveAdmin
from .published import KeptOncePublic


@admin.register(Country)
class CountryAdmin(KeptOncePublic, ArchiveAdmin):
    list_display = ["name", "code", "group", "formal_name"]
    list_filter = ["group"]
    search_fields = ["name", "formal_name", "code"]
    fieldsets = [
        (_("Which country?"), {"fields": ["code", "name", "formal_name", "group"]}),
        (_("What is it called elsewhere?"), {"fields": ["names"]}),
    ]
