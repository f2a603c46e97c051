from django.shortcuts import get_object_or_404, render

from dialogue.models import Meeting, Outcome, Topic
from dialogue.models.mentions import Mentions
from dialogue.models.topic_chart import TopicChart

from .references import References


def topic_list(request):
    # Grouped rows have no order of their own.
    topics = Topic.objects.public().with_outcome_counts().order_by("name")
    meetings = Meeting.objects.published().oldest_first().with_outcome_counts()
    chart = TopicChart(topics, meetings, Outcome.objects.public().tallied())
    context = {"topics": topics, "chart": chart}
    return render(request, "dialogue/topic_list.html", context)


def topic_detail(request, slug):
    topic = get_object_or_404(Topic.objects.public(), slug=slug)
    meetings = Meeting.objects.published().oldest_first().with_outcome_counts()
    outcomes = list(
        Outcome.objects.public().filter(topics=topic).oldest_first().with_meeting()
    )
    context = {
        "topic": topic,
        "wider": Topic.objects.public().filter(children=topic),
        "narrower": Topic.objects.public().filter(parent=topic),
        "outcomes": outcomes,
        "mentions": Mentions(outcomes, meetings),
        "references": References(*outcomes),
    }
    return render(request, "dialogue/topic_detail.html", context)
