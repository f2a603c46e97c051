from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from dialogue.models import Person

from .base import ArchiveAdmin
from .change_lists import LONGEST_SEARCH
from .citations import CitationInline
from .duplicates import AsksIfAnother, NewRowForm
from .published import KeptOncePublic
from .spellings import folded, is_spelled, spellings_of


class PersonForm(NewRowForm):
    def alike(self):
        """Those who share a spelling with the new one."""
        new = spellings_of(self.instance)
        return [person for person in Person.objects.all() if new & spellings_of(person)]


@admin.register(Person)
class PersonAdmin(AsksIfAnother, KeptOncePublic, ArchiveAdmin):
    form = PersonForm
    list_display = ["sort_name", "name", "slug"]
    search_fields = ["name", "sort_name", "other_spellings", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [CitationInline]
    fieldsets = [
        (_("Who?"), {"fields": ["name", "sort_name", "slug"]}),
        (_("How else is the name written?"), {"fields": ["other_spellings", "names"]}),
    ]

    def get_search_results(self, request, queryset, search_term):
        """Those whose name is spelled so, and those whose name is, folded."""
        found, may_repeat = super().get_search_results(request, queryset, search_term)
        words = folded(search_term[:LONGEST_SEARCH]).split()
        if words:
            alike = [row.pk for row in queryset if is_spelled(row, words)]
            found = found | queryset.filter(pk__in=alike)
        return found, may_repeat
