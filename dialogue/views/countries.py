from django.shortcuts import get_object_or_404, render

from dialogue.models import Commitment, Country, Delegate, Delegation, Meeting, Outcome


def country_list(request):
    return render(
        request, "dialogue/country_list.html", {"countries": Country.objects.public()}
    )


def country_detail(request, code):
    country = get_object_or_404(Country.objects.public(), code=code.upper())
    meetings = Meeting.objects.published().newest_first()
    commitments = Commitment.objects.public().newest_first().for_rows()
    context = {
        "country": country,
        "delegations": Delegation.objects.public()
        .filter(country=country)
        .newest_first()
        .with_meeting()
        .with_delegates(Delegate.objects.with_person()),
        "hosted": meetings.filter(host=country).for_cards(),
        "chaired": meetings.filter(chair=country).for_cards(),
        "outcomes": Outcome.objects.public()
        .filter(countries=country)
        .newest_first()
        .with_meeting(),
        "made": commitments.filter(actors=country),
        "received": commitments.filter(beneficiaries=country),
        "documents": country.issued_documents.published().newest_first().with_texts(),
    }
    return render(request, "dialogue/country_detail.html", context)
