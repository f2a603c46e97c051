from django.shortcuts import get_object_or_404, render

from dialogue.models import Delegate, Meeting
from dialogue.vocabulary import MeetingStatus

from .references import References


def meeting_list(request):
    meetings = Meeting.objects.published().newest_first().for_cards()
    return render(request, "dialogue/meeting_list.html", {"meetings": meetings})


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
