"""How many meetings sources count, against those that are here."""

from dialogue.models import Meeting, StatedCount
from dialogue.models.stated_counts import held_by, in_figures


def counts_that_disagree():
    """A line for each stated count that is not what is here, and does not say why."""
    held = {}
    for meeting in Meeting.objects.published().held():
        held.setdefault(meeting.series_id, []).append(meeting)
    counts = StatedCount.objects.public().select_related("series", "document")
    for stated in counts.order_by("series__slug", "as_of", "document__slug"):
        numbers = held_by(held.get(stated.series_id, []), stated.as_of)
        if stated.note or any(stated.count in each for each in numbers):
            continue
        numbered, all_ = map(in_figures, numbers)
        yield (
            f"statedcount/{'/'.join(stated.natural_key())}, “count”: it says "
            f"{stated.count}, and here by that day are {numbered} with a number, "
            f"{all_} in all; say in its note why they differ."
        )
