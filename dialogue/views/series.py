from django.shortcuts import get_object_or_404, render

from dialogue.models import Meeting, Series, StatedCount
from dialogue.models.completeness import Completeness
from dialogue.models.neighbours import neighbours
from dialogue.models.stated_counts import held_by

from .links_here import series_links


def series_list(request):
    meetings = Meeting.objects.published().oldest_first()
    counts = StatedCount.objects.public().select_related("document")
    rows = Series.objects.public().from_the_top_down().with_record(meetings, counts)
    context = {
        "rows": [(each, _completeness_of(each)) for each in rows],
        "without_series": meetings.filter(series=None),
    }
    return render(request, "dialogue/series_list.html", context)


def series_detail(request, slug):
    meetings = Meeting.objects.published().oldest_first().for_cards()
    counts = StatedCount.objects.public().select_related("document")
    rows = Series.objects.public().with_record(meetings, counts)
    series = get_object_or_404(rows, slug=slug)
    completeness = _completeness_of(series)
    before, after = neighbours(Series.objects.public(), series, "name", "slug")
    context = {
        "before": before,
        "after": after,
        "series": series,
        "meetings": series.meetings.all(),
        "completeness": completeness,
        "counts": [
            (stated, *held_by(completeness.held, stated.as_of))
            for stated in series.stated_counts.all()
        ],
        "links": series_links(series),
    }
    return render(request, "dialogue/series_detail.html", context)


def _completeness_of(series):
    return Completeness(series.meetings.all(), series.stated_counts.all())
