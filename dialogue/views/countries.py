from django.shortcuts import get_object_or_404, render

from dialogue.models import (
    Commitment,
    Country,
    Delegate,
    Delegation,
    Meeting,
    Outcome,
)
from dialogue.models.neighbours import neighbours

from .links_here import country_links


def country_list(request):
    context = {
        "countries": Country.objects.public(),
        "places": Meeting.objects.published().held().counted_by_place(),
    }
    return render(request, "dialogue/country_list.html", context)


def country_detail(request, code):
    country = get_object_or_404(Country.objects.public(), code=code.upper())
    meetings = Meeting.objects.published().newest_first().for_cards()
    commitments = Commitment.objects.public().newest_first().for_rows()
    outcomes = Outcome.objects.public().newest_first().with_meeting()
    seats = Delegation.objects.public().newest_first().with_meeting()
    documents = country.issued_documents.published().newest_first().with_texts()
    before, after = neighbours(Country.objects.public(), country, "name", "code")
    context = {
        "before": before,
        "after": after,
        "country": country,
        "hosted": meetings.filter(host=country),
        "chaired": meetings.filter(chair=country),
        "delegations": seats.filter(country=country).with_delegates(
            Delegate.objects.with_person()
        ),
        "made": commitments.filter(actors=country),
        "received": commitments.filter(beneficiaries=country),
        "outcomes": outcomes.filter(countries=country),
        "documents": documents,
    }
    context["links"] = country_links(context)
    return render(request, "dialogue/country_detail.html", context)
