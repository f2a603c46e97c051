"""The page that shows what differs from what readers see."""

from django.core.exceptions import PermissionDenied
from django.urls import path
from django.utils.translation import gettext as _

from dialogue.exchange.beside_public import beside_public
from dialogue.exchange.desk_rows import desk_rows

from .pages import Pages


class Compared(Pages):
    """What differs, as it stands or would stand, from what is public."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.compare_view)
        name = f"dialogue_{self.opts.model_name}_compare"
        return [path("<path:object_id>/compare/", view, name=name), *super().get_urls()]

    def compared(self, row):
        """What the page shows of a row."""
        return {"compared": [beside_public(row)]}

    def compare_view(self, request, object_id):
        row = self.asked_row(request, object_id)
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        context = {"row": row, "compared": []} | self.compared(row)
        parts = [part for each in context["compared"] for part in each.parts]
        context["named"] = desk_rows(parts)
        title = _("%(record)s beside what is public") % {"record": row}
        return self.page(request, "admin/dialogue/compare.html", title, **context)
