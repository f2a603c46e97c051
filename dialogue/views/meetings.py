from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegate, Meeting
from dialogue.vocabulary import MeetingStatus

from .filters import Facet, Filters
from .references import References

FACETS = {
    "series": Facet(_("Series"), "series__slug", "series__name"),
    "country": Facet(
        _("Country that sat"),
        "delegations__country__code",
        "delegations__country__name",
    ),
    "year": Facet(_("Year"), "starts_on__year", descending=True),
    "topic": Facet(_("Topic"), "outcomes__topics__slug", "outcomes__topics__name"),
    "status": Facet(_("Status"), "status", MeetingStatus),
}


def meeting_list(request):
    filters = Filters(request, Meeting.objects.published(), FACETS)
    meetings = filters.found.newest_first().for_cards()
    context = {"filters": filters, "meetings": meetings}
    return render(request, "dialogue/meeting_list.html", context, status=filters.status)


def meeting_detail(request, slug):
    meeting = get_object_or_404(Meeting.objects.published().for_page(), slug=slug)
    delegates = Delegate.objects.with_person()
    delegations = list(meeting.delegations.with_delegates(delegates))
    outcomes = list(meeting.outcomes.with_parts())
    documents = list(meeting.documents.published().with_texts())
    before, after = Meeting.objects.neighbours_of(meeting)
    context = {
        "meeting": meeting,
        "was_held": meeting.status == MeetingStatus.HELD,
        "delegations": delegations,
        "outcomes": outcomes,
        "documents": documents,
        "rescheduled": Meeting.objects.published().rescheduled_with(meeting),
        "before": before,
        "after": after,
        "references": References(
            meeting,
            *_with(delegations, "delegates"),
            *_with(outcomes, "commitments"),
            *status_entries_of(outcomes),
            *documents,
        ),
    }
    return render(request, "dialogue/meeting_detail.html", context)


def status_entries_of(outcomes):
    for outcome in outcomes:
        for commitment in outcome.commitments.all():
            yield from commitment.status_log


def _with(rows, parts):
    """Each row followed by its parts, in the order in which the page shows them."""
    for row in rows:
        yield row
        yield from getattr(row, parts).all()
