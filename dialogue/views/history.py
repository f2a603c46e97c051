from django.shortcuts import get_object_or_404, render

from dialogue.exchange.history import named_in, public_states, tell_apart
from dialogue.exchange.records import record_key
from dialogue.models import Document, Meeting

from .paging import page_of
from .withdrawn import gone_when_withdrawn

STATES = 20  # on a page: each may tell of many facts


@gone_when_withdrawn(Meeting)
def meeting_history(request, slug):
    meeting = get_object_or_404(Meeting.objects.published(), slug=slug)
    context = {"meeting": meeting, **_history(request, meeting)}
    return render(request, "dialogue/meeting_history.html", context)


@gone_when_withdrawn(Document)
def document_history(request, slug):
    document = get_object_or_404(Document.objects.published(), slug=slug)
    context = {"document": document, **_history(request, document)}
    return render(request, "dialogue/document_history.html", context)


def _history(request, row):
    page = page_of(public_states(record_key(row)), request, size=STATES)
    states = list(page.object_list)
    tell_apart(states)
    return {"page": page, "states": states, "named": named_in(states)}
