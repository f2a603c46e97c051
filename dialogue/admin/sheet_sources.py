"""The citations that there are of the rows of a meeting."""

from dialogue.models import Citation


def sources_of(meeting):
    """Lists of citations, by (target, number of the row) and by fact."""
    delegations, outcomes = meeting.delegations.all(), meeting.outcomes.all()
    rows = [
        meeting,
        *delegations,
        *(delegate for each in delegations for delegate in each.delegates.all()),
        *outcomes,
        *(commitment for each in outcomes for commitment in each.commitments.all()),
    ]
    found = {}
    for citation in Citation.objects.of(*rows).with_source():
        target = citation.target_name
        row = target, getattr(citation, f"{target}_id")
        found.setdefault(row, {}).setdefault(citation.fact, []).append(citation)
    return found
