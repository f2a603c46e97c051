from django.shortcuts import get_object_or_404, render
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment
from dialogue.models.commitment_words import DueWord, StatusWord
from dialogue.models.unit_figures import figures_by_unit

from .filters import Facet, Filters
from .references import References

FACETS = {
    "status": Facet(_("Latest status"), "status_word", StatusWord),
    "by": Facet(_("Promised by"), "actors__code", "actors__name"),
    "for": Facet(_("Promised to"), "beneficiaries__code", "beneficiaries__name"),
    "unit": Facet(_("Unit"), "unit"),
    "due": Facet(_("Due date"), "due_word", DueWord),
    "year": Facet(_("Year"), "outcome__meeting__starts_on__year", descending=True),
}


def narrowed(request, today):
    """The commitments that an address asks for, as Filters."""
    return Filters(request, Commitment.objects.public().with_words(today), FACETS)


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


def commitment_detail(request, slug):
    commitments = Commitment.objects.public()
    commitment = get_object_or_404(commitments.for_rows(), slug=slug)
    entries = commitment.status_log
    before, after = commitments.neighbours_of(commitment)
    context = {
        "commitment": commitment,
        "outcome": commitment.outcome,
        "meeting": commitment.outcome.meeting,
        "entries": entries,
        "before": before,
        "after": after,
        "today": localdate(),
        "references": References(commitment, *entries, commitment.outcome),
    }
    return render(request, "dialogue/commitment_detail.html", context)
