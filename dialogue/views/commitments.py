from django.shortcuts import get_object_or_404, render
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment
from dialogue.models.commitment_words import DueWord, StatusWord
from dialogue.models.unit_figures import figures_by_unit

from .filters import Facet, Filters
from .links_here import commitment_links
from .past import past_asked, shows_the_past, version_of
from .references import References
from .withdrawn import gone_when_withdrawn

FACETS = {
    "status": Facet(_("Latest status"), "status_word", StatusWord),
    "by": Facet(_("Promised by"), "actors__code", "actors__name"),
    "for": Facet(_("Promised to"), "beneficiaries__code", "beneficiaries__name"),
    "unit": Facet(_("Unit"), "unit", "unit"),
    "due": Facet(_("Due date"), "due_word", DueWord),
    "year": Facet(_("Year"), "known_year", descending=True),
}


def narrowed(request, today):
    """The commitments that an address asks for, as Filters."""
    commitments = Commitment.objects.public().with_words(today).with_known_year()
    return Filters(request, commitments, FACETS)


def commitment_list(request):
    today = localdate()
    filters = narrowed(request, today)
    commitments = list(filters.found.newest_first().for_rows())
    context = {
        "filters": filters,
        "commitments": commitments,
        "units": figures_by_unit(commitments),
        "today": today,
    }
    return render(
        request, "dialogue/commitment_list.html", context, status=filters.status
    )


@gone_when_withdrawn(Commitment)
@shows_the_past
def commitment_detail(request, slug):
    commitments = Commitment.objects.public()
    commitment = get_object_or_404(commitments.for_rows(), slug=slug)
    past = past_asked(request, commitment)
    context = version_of(commitment, past)
    before, after = commitments.neighbours_of(commitment)
    context |= shown_of(past.row(commitment) if past else commitment, past)
    context |= {"before": before, "after": after}
    context["today"] = past.day if past else localdate()
    context["links"] = None if past else links_of(context)
    return render(request, "dialogue/commitment_detail.html", context)


def shown_of(commitment, then):
    """What its page says of it; `then` is the Past or Preview that has it, or None."""
    entries, outcome = commitment.status_log, commitment.outcome
    rows = [commitment, *entries, outcome]
    citations = then.citations_of(*rows) if then else None
    return {
        "commitment": commitment,
        "outcome": outcome,
        "meeting": outcome.meeting,
        "entries": entries,
        "references": References(*rows, citations=citations),
    }


def links_of(shown):
    """What links to the commitment of a page, from what the page shows."""
    beside = [shown["before"], shown["after"]]
    return commitment_links(shown["meeting"], beside, shown["references"])
