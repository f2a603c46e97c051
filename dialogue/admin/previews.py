"""The page that makes a link to what is not public, for someone without an account."""

from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils.translation import gettext as _

from dialogue.exchange.preview_links import new_link
from dialogue.exchange.record_rows import place_of
from dialogue.exchange.records import record_key
from dialogue.exchange.rows_to_come import ON_THE_WAY

from .pages import Pages
from .rights import may_publish


class Previewed(Pages):
    """What can be shown to others before it is public: a meeting or a document."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.preview_view)
        name = f"dialogue_{self.opts.model_name}_preview"
        return [path("<path:object_id>/preview/", view, name=name), *super().get_urls()]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["may_preview"] = bool(obj and self.may_preview(request, obj))
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def may_preview(self, request, row):
        """Whether there is something to preview, and the user may change all of it."""
        records = self.previewed(row)
        return bool(records) and all(
            self._may_change(request, record) for record in records
        )

    def previewed(self, row):
        """The keys of the records of a row that can be previewed."""
        return [record_key(row)] if row.publication in ON_THE_WAY else []

    def new_links(self, row):
        return [new_link(record) for record in self.previewed(row)]

    def preview_view(self, request, object_id):
        row = self.asked_row(request, object_id)
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.may_preview(request, row):
            raise PermissionDenied
        links = self.new_links(row) if request.method == "POST" else []
        sent = [(link, _sent(request, link)) for link in links]
        title = _("Preview of %(record)s") % {"record": row}
        template = "admin/dialogue/preview.html"
        return self.page(request, template, title, row=row, links=sent)

    def _may_change(self, request, record):
        model = place_of(record)[0]
        desk = self.admin_site.get_model_admin(model)
        return desk.has_change_permission(request) or may_publish(request.user, model)


def _sent(request, link):
    """The whole address of a link, as it is sent to someone."""
    way = reverse("dialogue:preview", args=[link.token])
    return request.build_absolute_uri(way)
