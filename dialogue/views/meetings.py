from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegate, Meeting
from dialogue.vocabulary import MeetingStatus

from .filters import Facet, Filters
from .links_here import meeting_links
from .past import past_asked, shows_the_past, version_of
from .references import References
from .withdrawn import gone_when_withdrawn

FACETS = {
    "series": Facet(_("Series"), "series__slug", "series__name"),
    "country": Facet(
        _("Country on record"),
        "delegations__country__code",
        "delegations__country__name",
    ),
    "year": Facet(_("Year"), "known_year", descending=True),
    "topic": Facet(_("Topic"), "outcomes__topics__slug", "outcomes__topics__name"),
    "status": Facet(_("Status"), "status", MeetingStatus),
}


def meeting_list(request):
    filters = Filters(request, Meeting.objects.published().with_known_year(), FACETS)
    meetings = filters.found.newest_first().for_cards()
    context = {"filters": filters, "meetings": meetings}
    return render(request, "dialogue/meeting_list.html", context, status=filters.status)


@gone_when_withdrawn(Meeting)
@shows_the_past
def meeting_detail(request, slug):
    meeting = get_object_or_404(Meeting.objects.published().for_page(), slug=slug)
    past = past_asked(request, meeting)
    parts = parts_then(past) if past else _parts_of(meeting)
    context = version_of(meeting, past) | parts
    references = references_of(parts, past)
    context |= {
        "references": references,
        "links": None if past else meeting_links(parts, references),
    }
    return render(request, "dialogue/meeting_detail.html", context)


def _parts_of(meeting):
    before, after = Meeting.objects.neighbours_of(meeting)
    delegates = Delegate.objects.with_person()
    return {
        "meeting": meeting,
        "was_held": meeting.status == MeetingStatus.HELD,
        "delegations": list(meeting.delegations.with_delegates(delegates)),
        "outcomes": list(meeting.outcomes.with_parts()),
        "documents": list(meeting.documents.published().with_texts()),
        "rescheduled": Meeting.objects.published().rescheduled_with(meeting),
        "before": before,
        "after": after,
    }


def parts_then(then):
    """The same of a Past or Preview; its documents are those of today."""
    meeting = then.root
    slugs = [document.slug for document in meeting.documents.all()]
    return {
        "meeting": meeting,
        "was_held": meeting.status == MeetingStatus.HELD,
        "delegations": meeting.delegations.all(),
        "outcomes": meeting.outcomes.all(),
        "documents": then.documents(slugs),
        "rescheduled": [each for each in [meeting.rescheduled_from] if each],
    }


def references_of(parts, then):
    """Of what a page shows; `then` is the Past or Preview that has it, or None."""
    documents = parts["documents"]
    rows = [
        parts["meeting"],
        *_with(parts["delegations"], "delegates"),
        *_with(parts["outcomes"], "commitments"),
        *status_entries_of(parts["outcomes"]),
    ]
    if then is None:
        return References(*rows, *documents)
    citations = [*then.citations_of(*rows), *then.citations_on(documents)]
    return References(*rows, *documents, citations=citations)


def status_entries_of(outcomes):
    for outcome in outcomes:
        for commitment in outcome.commitments.all():
            yield from commitment.status_log


def _with(rows, parts):
    """Each row followed by its parts, in the order in which the page shows them."""
    for row in rows:
        yield row
        yield from getattr(row, parts).all()
