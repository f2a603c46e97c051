"""The front door, and the pages that say what this archive is."""

from django.shortcuts import render

from dialogue.models import Citation, Commitment, Country, Document, Meeting


def home(request):
    meetings = Meeting.objects.published().for_cards()
    context = {
        "latest": meetings.held().newest_first()[:3],
        "planned": meetings.planned().oldest_first()[:1],
        "members": Country.objects.members(),
        "commitments": Commitment.objects.public().newest_first().for_rows()[:5],
        "meeting_count": Meeting.objects.published().held().count(),
        "commitment_count": Commitment.objects.public().count(),
        "document_count": Document.objects.published().count(),
        "citation_count": Citation.objects.public().about_public_records().count(),
    }
    return render(request, "dialogue/home.html", context)


def about(request):
    return render(request, "dialogue/about.html")


def method(request):
    return render(request, "dialogue/method.html")
