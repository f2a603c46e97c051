from django.shortcuts import get_object_or_404, render

from dialogue.models import Series


def series_detail(request, slug):
    series = get_object_or_404(Series.objects.public(), slug=slug)
    context = {
        "series": series,
        "meetings": series.meetings.published().oldest_first().for_cards(),
        "stated_counts": series.stated_counts.public().select_related("document"),
    }
    return render(request, "dialogue/series_detail.html", context)
