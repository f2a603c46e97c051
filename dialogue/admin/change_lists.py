"""Lists of rows, and what an address may ask of them."""

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import BadRequest
from django.db import DataError

from .choices import is_key

# In more words than this, SQLite cannot search.
LONGEST_SEARCH = 500


class ArchiveChangeList(ChangeList):
    """A list that answers an address it cannot read as Django answers most of them."""

    def __init__(self, *args, **kwargs):
        try:
            super().__init__(*args, **kwargs)
        except (ValueError, OverflowError, DataError) as error:
            raise IncorrectLookupParameters from error


class Listed:
    """A page with a list of rows to search, to edit and to act on."""

    def get_changelist(self, request, **kwargs):
        return ArchiveChangeList

    def lookup_allowed(self, lookup, value, request):
        # Not every pattern is one, and some take for ever.
        is_pattern = lookup.endswith("regex")
        return not is_pattern and super().lookup_allowed(lookup, value, request)

    def get_search_results(self, request, queryset, search_term):
        if "\0" in search_term or len(search_term) > LONGEST_SEARCH:
            return queryset.none(), False
        return super().get_search_results(request, queryset, search_term)

    def response_action(self, request, queryset):
        selected = request.POST.getlist("_selected_action")
        if not all(is_key(self.model, key) for key in selected):
            raise BadRequest("A selected row has no key.")
        return super().response_action(request, queryset)

    def _get_edited_object_pks(self, request, prefix):
        keys = super()._get_edited_object_pks(request, prefix)
        return [key for key in keys if is_key(self.model, key)]
