from django.shortcuts import get_object_or_404, render

from dialogue.models import Commitment

from .references import References


def commitment_list(request):
    commitments = Commitment.objects.public().newest_first().for_rows()
    return render(
        request, "dialogue/commitment_list.html", {"commitments": commitments}
    )


def commitment_detail(request, slug):
    commitment = get_object_or_404(Commitment.objects.public().for_rows(), slug=slug)
    entries = commitment.status_log
    context = {
        "commitment": commitment,
        "outcome": commitment.outcome,
        "meeting": commitment.outcome.meeting,
        "entries": entries,
        "references": References(commitment, *entries, commitment.outcome),
    }
    return render(request, "dialogue/commitment_detail.html", context)
