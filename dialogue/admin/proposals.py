"""Proposals: edits of what readers see, accepted by a publisher or sent back."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dialogue.exchange.kept_plans import send_back
from dialogue.exchange.load_error import LoadError
from dialogue.models import Proposal

from .plans import PlanAdmin
from .proposed import Proposed
from .rights import may_publish_some
from .texts import as_seen


@admin.register(Proposal)
class ProposalAdmin(Proposed, PlanAdmin):
    page_template = "admin/dialogue/proposal.html"
    done = gettext_lazy("The proposal was accepted.")
    list_display = ["title", "made_by", "made_at", "reason", "remark", "load"]
    search_fields = ["title", "reason"]

    def kept(self, plans):
        return plans.proposals()

    def add_view(self, request, form_url="", extra_context=None):
        raise PermissionDenied  # it is made by saving what readers see

    def has_module_permission(self, request):
        return self.has_view_permission(request)

    def has_view_permission(self, request, row=None):
        return request.user.has_perm("dialogue.view_plan")

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, row=None):
        return self.has_view_permission(request)

    def has_delete_permission(self, request, row=None):
        """It is taken back by whoever made it or publishes, until it is accepted."""
        if may_publish_some(request.user):
            return row is None or row.load_id is None
        is_own = row is not None and row.made_by_id == request.user.pk
        return is_own and row.load_id is None

    def may_act(self, request):
        return may_publish_some(request.user)

    def refuse_others(self, request):
        if not self.may_act(request):
            raise PermissionDenied

    def _answer(self, request, kept):
        if "_send_back" in request.POST:
            return self._asked_for_changes(request, kept)
        return super()._answer(request, kept)

    def _asked_for_changes(self, request, kept):
        remark = as_seen(request.POST.get("remark", ""), has_lines=True)
        if not remark:
            messages.error(request, _("Say what is to be changed first."))
            return self._shown(request, kept)
        try:
            send_back(kept, remark)
            messages.success(request, _("Changes were asked for."))
        except LoadError as error:
            messages.error(request, f"{error} {remark}")
        return self._shown(request, kept)

    def _applied(self, request, kept):
        is_own = kept.made_by_id == request.user.pk
        if is_own and not request.POST.get("reason", "").strip():
            raise LoadError(_("Nothing was changed: say why, for you wrote it."))
        return super()._applied(request, kept)

    def _shown(self, request, kept):
        response = super()._shown(request, kept)
        response.context_data |= {
            "may_preview": self.may_preview(request, kept),
            "may_discard": self.has_delete_permission(request, kept),
            "reason": request.POST.get("reason", kept.reason),
        }
        return response
