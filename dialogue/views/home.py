"""The front door, and the pages that say what this archive is."""

from django.conf import settings
from django.db.models import Count, Value
from django.shortcuts import render
from django.utils.timezone import localdate

from dialogue.models import Citation, Commitment, Country, Document, Meeting


def counted(**querysets):
    """How many rows each queryset has, asked in one query."""
    first, *others = (
        rows.order_by().values(name=Value(name)).annotate(how_many=Count("pk"))
        for name, rows in querysets.items()
    )
    found = first.union(*others).values_list("name", "how_many")
    return dict.fromkeys(querysets, 0) | dict(found)


def home(request):
    meetings = Meeting.objects.published().for_cards()
    today = localdate()
    context = {
        "today": today,
        "latest": meetings.held().newest_first()[:3],
        "planned": meetings.planned().not_over_by(today).oldest_first()[:1],
        "members": Country.objects.members(),
        "places": Meeting.objects.published().held().counted_by_place(),
        "meetings": Meeting.objects.published().oldest_first().with_series(),
        "commitments": Commitment.objects.public().newest_first().for_rows()[:5],
        **counted(
            meeting_count=Meeting.objects.published().held(),
            commitment_count=Commitment.objects.public(),
            document_count=Document.objects.published(),
            citation_count=Citation.objects.public().about_public_records(),
        ),
    }
    return render(request, "dialogue/home.html", context)


def about(request):
    return render(request, "dialogue/about.html")


def accessibility(request):
    context = {"contact": settings.CONTACT_EMAIL}
    return render(request, "dialogue/accessibility.html", context)


def method(request):
    context = {"contact": settings.CONTACT_EMAIL}
    return render(request, "dialogue/method.html", context)
