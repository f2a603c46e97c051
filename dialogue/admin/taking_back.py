"""The page that shows what taking a record back would change, and does it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.translation import gettext as _

from dialogue.exchange.desk_rows import desk_rows
from dialogue.exchange.kept_plans import seal_of
from dialogue.exchange.load_error import LoadError
from dialogue.exchange.take_back import (
    parts_that_change,
    refuse_way_back,
    take_back,
    way_back,
)
from dialogue.models import Revision

from .record_pages import RecordPages
from .rights import refuse_showing
from .texts import as_seen


class TakingBack(RecordPages):
    """Where a record goes back to what it was, or comes back after it was deleted."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.back_view)
        way = "of/<path:record>/back/<int:number>/"
        return [path(way, view, name="dialogue_revision_back"), *super().get_urls()]

    def back_view(self, request, record, number):
        desk, row = self.asked_record(request, record)
        if not desk.may_return(request, row):
            raise PermissionDenied
        stood = Revision.objects.exclude(body="")
        revision = get_object_or_404(stood, record=record, number=number)
        refusal = ""
        if request.method == "POST":
            try:
                self._take_back(request, revision)
                return self.sent_to_history(record)
            except LoadError as error:
                refusal = str(error)
        context = {"record": record, "row": row, "opts": desk.opts, "refusal": refusal}
        context |= _way_in_context(request, revision)
        title = _("Take %(record)s back") if row else _("Bring %(record)s back")
        title %= {"record": row or record}
        return self.page(request, "admin/dialogue/back.html", title, **context)

    def _take_back(self, request, revision):
        refuse_showing(way_back(revision), request.user)
        why, seen = _reason(request), request.POST.get("seal", "")
        if not why:
            raise LoadError(_("Nothing was changed, for it was not said why."))
        take_back(revision, seen=seen, by=request.user, why=why)
        said = _("%(record)s stands as it stood at version %(number)s.")
        known = {"record": revision.record, "number": revision.number}
        messages.success(request, said % known)


def _way_in_context(request, revision):
    """What would change, or in which sentence it is refused from the first."""
    plan = way_back(revision)
    parts = parts_that_change(plan)
    context = {
        "revision": revision,
        "seal": seal_of(plan),
        "parts": parts,
        "named": desk_rows(parts),
        "reason": _reason(request),
        "is_open": True,
    }
    try:
        refuse_showing(plan, request.user)
        refuse_way_back(plan, revision)
    except LoadError as error:
        context |= {"barrier": str(error), "is_open": False}
    return context


def _reason(request):
    return as_seen(request.POST.get("reason", ""), has_lines=True)
