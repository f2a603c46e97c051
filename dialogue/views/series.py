from django.shortcuts import get_object_or_404, render

from dialogue.models import Series
from dialogue.models.stated_counts import held_by
from dialogue.vocabulary import MeetingStatus


def series_detail(request, slug):
    series = get_object_or_404(Series.objects.public(), slug=slug)
    meetings = list(series.meetings.published().oldest_first().for_cards())
    held = [each for each in meetings if each.status == MeetingStatus.HELD]
    counts = series.stated_counts.public().select_related("document")
    context = {
        "series": series,
        "meetings": meetings,
        "held": held,
        "counts": [(stated, *held_by(held, stated.as_of)) for stated in counts],
    }
    return render(request, "dialogue/series_detail.html", context)
