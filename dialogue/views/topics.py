from django.shortcuts import get_object_or_404, render

from dialogue.models import Outcome, Topic

from .references import References


def topic_list(request):
    # Grouped rows have no order of their own.
    topics = Topic.objects.public().with_outcome_counts().order_by("name")
    return render(request, "dialogue/topic_list.html", {"topics": topics})


def topic_detail(request, slug):
    topic = get_object_or_404(Topic.objects.public(), slug=slug)
    outcomes = list(
        Outcome.objects.public().filter(topics=topic).oldest_first().with_meeting()
    )
    context = {
        "topic": topic,
        "wider": Topic.objects.public().filter(children=topic),
        "narrower": Topic.objects.public().filter(parent=topic),
        "outcomes": outcomes,
        "references": References(*outcomes),
    }
    return render(request, "dialogue/topic_detail.html", context)
