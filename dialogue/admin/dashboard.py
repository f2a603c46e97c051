"""The first page of the desk: what waits for whoever opens it."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _

from dialogue.models import Document, Meeting

from .rights import may_load
from .waiting import SECTIONS, sections_of


def desk_urls():
    """All addresses of the desk: of Django's site, and of what waits, before them."""
    urls, app_name, namespace = admin.site.urls
    view = admin.site.admin_view
    ours = [
        path("", view(dashboard), name="index"),
        path("waiting/<slug:section>/", view(waiting), name="waiting"),
    ]
    return [*ours, *urls], app_name, namespace


def dashboard(request):
    """Each kind of work that waits, with its first few; then the lists of the desk."""
    sections = sections_of(request)
    context = {
        "title": _("What waits for you"),
        "sections": [section for section in sections if section.count],
        "quiet": [section.title for section in sections if not section.count],
        "is_new": not (Meeting.objects.exists() or Document.objects.exists()),
        "may_load": may_load(request.user),
        "may_add": request.user.has_perm("dialogue.add_meeting"),
    }
    return admin.site.index(request, context)


def waiting(request, section):
    """All of one kind of work that waits, page by page."""
    found = next((each for each in SECTIONS if each.name == section), None)
    if found is None:
        raise Http404(_("There is no such page."))
    shown = found(request)
    if not shown.is_open:
        raise PermissionDenied
    page = shown.page(request.GET.get("page"))
    context = {
        **admin.site.each_context(request),
        "title": shown.title,
        "section": shown,
        "page": page,
        "count_in_words": shown.counted % {"count": page.paginator.count},
        "lines": [shown.line(row) for row in page],
    }
    return TemplateResponse(request, "admin/dialogue/waiting.html", context)
