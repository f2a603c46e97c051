"""The history of each record, by its key, and the records that were deleted."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from dialogue.exchange.deleted import deleted, deletions_of
from dialogue.exchange.desk_rows import desk_rows
from dialogue.exchange.fixture_files import RECORD_MODELS
from dialogue.exchange.history import kept_states, tell_apart
from dialogue.exchange.key_book import key_paths
from dialogue.exchange.record_rows import place_of
from dialogue.exchange.records import ROOTS
from dialogue.exchange.stored_rows import stored_rows
from dialogue.models import FixtureLoad, Revision
from dialogue.models.names import NOT_TEXT

from .pages import Pages

STATES = 20  # on a page: each may tell of many facts
DELETED = 50


class RecordPages(Pages):
    """Pages that ask for the rights over the kind of record that they show."""

    def get_urls(self):
        guarded = self.admin_site.admin_view
        gone, record = guarded(self.deleted_view), guarded(self.record_view)
        return [
            path("deleted/", gone, name="dialogue_revision_deleted"),
            path("of/<path:record>/history/", record, name="dialogue_revision_record"),
            *super().get_urls(),
        ]

    def history_view(self, request, object_id, extra_context=None):
        """Of a revision: that of its record."""
        revision = self.get_object(request, unquote(object_id))
        if revision is None:
            return super().history_view(request, object_id, extra_context)
        return self.sent_to_history(revision.record)

    def sent_to_history(self, record):
        name = f"{self.admin_site.name}:dialogue_revision_record"
        return HttpResponseRedirect(reverse(name, args=[record]))

    def record_view(self, request, record):
        """All versions of a record, newest first, also when it was deleted."""
        desk, row = self.asked_record(request, record)
        revisions = Revision.objects.of(record).with_publicity()
        pages = Paginator(revisions.select_related("made_by"), STATES)
        page = pages.get_page(request.GET.get("page"))
        states = kept_states(list(page.object_list))
        if row is None and not states:
            raise Http404(_("There is no such record."))
        tell_apart(states, from_nothing=True)
        loads = self.admin_site.get_model_admin(FixtureLoad)
        context = {
            "record": record,
            "row": row,
            "opts": desk.opts,
            "page": page,
            "states": states,
            "named": desk_rows(part for state in states for part in state.parts),
            "may_return": desk.may_return(request, row),
            "sees_loads": loads.has_view_permission(request),
        }
        title = _("History of %(record)s") % {"record": row or record}
        return self.page(request, "admin/dialogue/record.html", title, **context)

    def deleted_view(self, request):
        """Records of all kinds that are not there any more, or of one: ?kind=topic."""
        asked = request.GET.get("kind")
        desks = [self.admin_site.get_model_admin(model) for model in ROOTS]
        seen = [each for each in desks if each.has_view_or_change_permission(request)]
        if asked:
            seen = [each for each in seen if each.opts.model_name == asked]
        if not seen:
            raise PermissionDenied
        pages = Paginator(deletions_of([desk.model for desk in seen]), DELETED)
        page = pages.get_page(request.GET.get("page"))
        context = {
            "opts": seen[0].opts if asked else self.opts,
            "page": page,
            "records": deleted(list(page.object_list)),
            "may_return": {
                desk.opts.model_name for desk in seen if desk.may_return(request, None)
            },
        }
        kinds = context["opts"].verbose_name_plural if asked else _("records")
        title = _("Deleted: %(kinds)s") % {"kinds": kinds}
        return self.page(request, "admin/dialogue/deleted.html", title, **context)

    def asked_record(self, request, record):
        """The desk of its kind, and its root: None when it is not there any more.

        Http404 for what is no key of a record, PermissionDenied for others' records.
        """
        name, *key = record.split("/")
        model = RECORD_MODELS.get(f"dialogue.{name}")
        is_key = model in ROOTS and len(key) == len(key_paths(model))
        if not is_key or NOT_TEXT.search(record):
            raise Http404(_("There is no such record."))
        place = place_of(record)
        row = stored_rows([place]).get(place)
        desk = self.admin_site.get_model_admin(model)
        if not desk.has_view_or_change_permission(request, row):
            raise PermissionDenied
        return desk, row
