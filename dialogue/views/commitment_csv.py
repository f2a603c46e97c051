"""The commitments that an address asks for, as rows of a file."""

from django.utils.timezone import localdate

from dialogue.models.numbers import plain_figure
from dialogue.vocabulary import Comparator

from .commitments import narrowed
from .csv_files import csv_response, refusal

COLUMNS = [
    "commitment",
    "promise",
    "promised_by",
    "promised_to",
    "comparator",
    "quantity",
    "unit",
    "currency",
    "scope",
    "starts_on",
    "due_on",
    "due_basis",
    "due_note",
    "status",
    "status_on",
    "value_reached",
    "status_note",
    "meeting",
    "meeting_starts_on",
    "address",
]


def commitment_csv(request):
    filters = narrowed(request, localdate())
    if filters.errors:
        return refusal(filters)
    found = filters.found.newest_first().for_rows()
    rows = (
        [*_cells(each), request.build_absolute_uri(each.get_absolute_url())]
        for each in found
    )
    return csv_response("commitments", COLUMNS, rows)


def _cells(commitment):
    meeting, latest = commitment.outcome.meeting, commitment.latest_status
    return [
        commitment.slug,
        commitment.action,
        _codes(commitment.actors.all()),
        _codes(commitment.beneficiaries.all()),
        _comparator(commitment.comparator),
        _figure(commitment.quantity),
        commitment.unit,
        commitment.currency,
        commitment.scope,
        commitment.starts_on,
        commitment.due_on,
        commitment.due_basis,
        commitment.due_note,
        commitment.status_word,
        latest and latest.on,
        latest and _figure(latest.value),
        latest and latest.note,
        meeting.slug,
        meeting.starts_on,
    ]


def _codes(countries):
    return " ".join(country.code for country in countries)


def _comparator(word):
    """Its word, and "exactly" for the sign that a spreadsheet would try to run."""
    return "exactly" if word == Comparator.EXACTLY else word


def _figure(quantity):
    return None if quantity is None else plain_figure(quantity)
