"""The numbers of the meetings of a series: none is missing, and they follow in time."""

from itertools import pairwise

from dialogue.models import Series
from dialogue.vocabulary import MeetingStatus

NOT_COUNTED = [MeetingStatus.CANCELLED, MeetingStatus.POSTPONED]


def ordinals_that_disagree():
    """A line for each gap in the ordinals of a series, and each that goes back."""
    for series in Series.objects.order_by("slug"):
        meetings = series.meetings.published().exclude(ordinal=None)
        counted = list(meetings.exclude(status__in=NOT_COUNTED).order_by("ordinal"))
        yield from _gaps(series, [meeting.ordinal for meeting in counted])
        for before, after in pairwise(counted):
            if before.starts_on and after.ends_on and before.starts_on > after.ends_on:
                yield (
                    f"series/{series.slug}: {before.slug} has ordinal {before.ordinal}"
                    f" and was later than {after.slug}, which has {after.ordinal}."
                )


def _gaps(series, ordinals):
    missing = sorted({*range(1, max(ordinals, default=0))} - {*ordinals})
    if missing:
        numbers = ", ".join(map(str, missing))
        yield (
            f"series/{series.slug}: it has no meeting of ordinal {numbers}; record "
            "what is known of each, if only between which days it must have been."
        )
