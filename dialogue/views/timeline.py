from django.shortcuts import render

from dialogue.drawing.years import by_years
from dialogue.models import Meeting


def timeline(request):
    meetings = Meeting.objects.published().oldest_first().with_series()
    context = {"meetings": meetings, "years": by_years(meetings)}
    return render(request, "dialogue/timeline.html", context)
