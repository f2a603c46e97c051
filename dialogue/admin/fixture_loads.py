"""Loads: what was loaded, by whom, with its plan; each can be taken back."""

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.urls import path
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.load_error import LoadError
from dialogue.exchange.undo import undo_load
from dialogue.models import FixtureLoad

from .base import ReadOnlyAdmin
from .pages import Pages
from .plan_pages import page_of
from .rights import may_load, refuse_hiding
from .texts import as_seen


@admin.register(FixtureLoad)
class FixtureLoadAdmin(Pages, ReadOnlyAdmin):
    change_form_template = "admin/dialogue/load.html"
    list_display = ["__str__", "loaded_by", "reason"]
    list_filter = ["loaded_by"]
    list_select_related = ["loaded_by"]
    search_fields = ["reason"]
    date_hierarchy = "loaded_at"
    fieldsets = [
        (
            gettext_lazy("Who loaded it, when and why?"),
            {"fields": ["loaded_by", "loaded_at", "reason"]},
        ),
        (gettext_lazy("What was loaded?"), {"fields": ["files_as_sent"]}),
    ]
    readonly_fields = ["files_as_sent"]

    @admin.display(description=gettext_lazy("files"))
    def files_as_sent(self, load):
        sums = ((file["name"], file["sha256"]) for file in load.files)
        return format_html_join(
            "", '<div class="load__file">{}<br>SHA-256 {}</div>', sums
        )

    def get_queryset(self, request):
        return super().get_queryset(request).defer("files", "plan")  # may be large

    def has_view_permission(self, request, row=None):
        return may_load(request.user) or super().has_view_permission(request, row)

    def get_urls(self):
        undo = self.admin_site.admin_view(self.undo_view)
        name = "dialogue_fixtureload_undo"
        return [path("<path:object_id>/undo/", undo, name=name), *super().get_urls()]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        load = self.get_object(request, unquote(object_id))
        context = {"may_undo": may_load(request.user)}
        if load is not None and load.plan.get("records"):
            context["page"] = page_of(load.plan, request.GET.get("page"))
        return super().change_view(request, object_id, form_url, context)

    def undo_view(self, request, object_id):
        self.refuse_others(request)
        load = self.asked_row(request, object_id)
        if load is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        reason = as_seen(request.POST.get("reason", ""), has_lines=True)
        refusal = ""
        if request.method == "POST":
            try:
                refuse_hiding(load, request.user)
                undone = undo_load(load.pk, by=request.user, why=reason)
                messages.success(request, _("The load was taken back."))
                return self.sent_to(FixtureLoad, undone.load)
            except LoadError as error:
                refusal = str(error)
        context = {"original": load, "reason": reason, "refusal": refusal}
        context["records"] = load.revisions.order_by("record")
        return self.page(
            request, "admin/dialogue/undo.html", _("Take a load back"), **context
        )
