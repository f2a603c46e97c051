from django.shortcuts import get_object_or_404, render

from dialogue.models import Meeting, Outcome, Topic
from dialogue.models.mentions import Mentions
from dialogue.models.neighbours import neighbours
from dialogue.models.topic_chart import TopicChart

from .links_here import topic_links
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
    wider = Topic.objects.public().filter(children=topic)
    narrower = Topic.objects.public().filter(parent=topic)
    references = References(*outcomes)
    before, after = neighbours(Topic.objects.public(), topic, "name", "slug")
    context = {
        "before": before,
        "after": after,
        "topic": topic,
        "wider": wider,
        "narrower": narrower,
        "outcomes": outcomes,
        "mentions": Mentions(outcomes, meetings),
        "references": references,
        "links": topic_links(outcomes, [*wider, *narrower], references),
    }
    return render(request, "dialogue/topic_detail.html", context)
