"""How many meetings sources count, against those that are here."""

from dialogue.models import Meeting, StatedCount


def counts_that_disagree():
    """A line for each stated count that is not what is here, and does not say why."""
    counts = StatedCount.objects.public().select_related("series", "document")
    for stated in counts.order_by("series__slug", "as_of", "document__slug"):
        numbers = held_by(stated.series, stated.as_of)
        if stated.note or any(stated.count in each for each in numbers):
            continue
        numbered, all_ = map(_in_words, numbers)
        yield (
            f"statedcount/{'/'.join(stated.natural_key())}, “count”: it says "
            f"{stated.count}, and {numbered} numbered meetings are here by that day, "
            f"{all_} in all; say in its note why they differ."
        )


def held_by(series, day):
    """How many numbered meetings had been held by a day, and how many in all.

    Two ranges, for a meeting may be known to lie between two days only.
    """
    held = Meeting.objects.published().held().filter(series=series)
    return _between(held.exclude(ordinal=None), day), _between(held, day)


def _between(meetings, day):
    surely = meetings.filter(ends_on__lte=day).count()
    perhaps = meetings.exclude(starts_on__gt=day).count()
    return range(surely, perhaps + 1)


def _in_words(numbers):
    first, last = numbers[0], numbers[-1]
    return str(first) if first == last else f"{first} to {last}"
