"""The editors' desk: one file per noun, as in the models."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from . import (  # noqa: F401
    accounts,
    citations,
    commitments,
    countries,
    delegates,
    delegations,
    document_texts,
    documents,
    fixture_loads,
    held_copies,
    intakes,
    login_events,
    meetings,
    outcomes,
    passages,
    people,
    plans,
    proposals,
    revisions,
    series,
    stated_counts,
    status_entries,
    topics,
)

admin.site.site_header = _("The Dialogue: editors’ desk")
admin.site.site_title = _("Editors’ desk")
admin.site.index_title = _("The archive")
admin.site.index_template = "admin/dialogue/dashboard.html"
