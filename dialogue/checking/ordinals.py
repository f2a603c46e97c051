"""The numbers of the meetings of a series: none is missing, and they follow in time."""

from dialogue.models import Series
from dialogue.models.completeness import NOT_COUNTED, missing


def ordinals_that_disagree():
    """A line for each gap in the ordinals of a series, and each that goes back."""
    for series in Series.objects.order_by("slug"):
        meetings = series.meetings.published().exclude(ordinal=None)
        counted = list(meetings.exclude(status__in=NOT_COUNTED).order_by("ordinal"))
        yield from _gaps(series, [meeting.ordinal for meeting in counted])
        yield from _going_back(series, [each for each in counted if each.starts_on])


def _going_back(series, dated):
    latest = None  # of those so far, by the earliest day on which it can have begun
    for meeting in dated:
        if latest and latest.starts_on > meeting.ends_on:
            yield (
                f"series/{series.slug}: {latest.slug} has ordinal {latest.ordinal} and "
                f"was later than {meeting.slug}, which has {meeting.ordinal}."
            )
        if latest is None or meeting.starts_on > latest.starts_on:
            latest = meeting


def _gaps(series, ordinals):
    gaps = missing(ordinals)
    if gaps:
        numbers = ", ".join(map(str, gaps))
        yield (
            f"series/{series.slug}: it has no meeting of ordinal {numbers}; record "
            "what is known of each, if only between which days it must have been."
        )
