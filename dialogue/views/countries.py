from django.shortcuts import get_object_or_404, render

from dialogue.models import (
    Commitment,
    Country,
    Delegate,
    Delegation,
    Meeting,
    Outcome,
)

from .references import References


def country_list(request):
    return render(
        request, "dialogue/country_list.html", {"countries": Country.objects.public()}
    )


def country_detail(request, code):
    country = get_object_or_404(Country.objects.public(), code=code.upper())
    meetings = Meeting.objects.published().newest_first()
    context = {
        "country": country,
        "hosted": meetings.filter(host=country).for_cards(),
        "chaired": meetings.filter(chair=country).for_cards(),
        **_record_of(country),
    }
    return render(request, "dialogue/country_detail.html", context)


def _record_of(country):
    """What the country did in the Dialogue, with the sources of all of it."""
    commitments = Commitment.objects.public().newest_first().for_rows()
    outcomes = Outcome.objects.public().newest_first().with_meeting()
    seats = Delegation.objects.public().newest_first().with_meeting()
    record = {
        "delegations": list(
            seats.filter(country=country).with_delegates(Delegate.objects.with_person())
        ),
        "outcomes": list(outcomes.filter(countries=country)),
        "made": list(commitments.filter(actors=country)),
        "received": list(commitments.filter(beneficiaries=country)),
        "documents": list(
            country.issued_documents.published().newest_first().with_texts()
        ),
    }
    return record | {"references": References(*_rows_of(record))}


def _rows_of(record):
    """The rows in the order of the page, so that their notes are numbered in it."""
    for rows in record.values():
        for row in rows:
            yield row
            if isinstance(row, Delegation):
                yield from row.delegates.all()
    for commitment in [*record["made"], *record["received"]]:
        yield from commitment.status_log
