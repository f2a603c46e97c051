"""The History button of every page: it leads to the revisions of the record."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse

from dialogue.exchange.records import ROOTS, record_key, root_of
from dialogue.models import Revision


class WithHistory:
    """Shows the history of a record in place of Django's own log."""

    change_list_template = "admin/dialogue/change_list.html"

    @property
    def is_of_roots(self):
        """Whether each row is the root of a record."""
        return self.model in ROOTS

    def may_return(self, request, row):
        """Whether a record may be taken back, or brought back where there is no row."""
        if row is None:
            return self.has_add_permission(request)
        return self.has_change_permission(request, row)

    def history_view(self, request, object_id, extra_context=None):
        row = self.get_object(request, unquote(object_id))
        root = root_of(row)
        if root is None:  # there is no such row, or it is no part of a record
            return super().history_view(request, object_id, extra_context)
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        if root is row:
            pages = self.admin_site.get_model_admin(Revision)
            return pages.record_view(request, record_key(root))
        return HttpResponseRedirect(self._history_of(root))

    def _history_of(self, root):
        name = f"{root._meta.app_label}_{root._meta.model_name}_history"
        return reverse(f"{self.admin_site.name}:{name}", args=[root.pk])
