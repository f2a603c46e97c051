"""The hand-written table of facts, and what the archive has for each of its rows.

The table was made from the sources' facts alone, by someone who had not seen the
fixtures. Dates are a day, two days with a slash, a month, or a line between two.
"""

import csv
from pathlib import Path

from dialogue.models import Meeting
from dialogue.vocabulary import Role, Stance

TABLE = Path(__file__).parent / "facts.csv"


def table():
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def archived(meeting, fact):
    """What the archive has for a fact of a meeting, and the rows and fields it is in.

    Of a fact that several rows may state (a document, a commitment), all of them.
    """
    head, _, part = fact.partition(".")
    if part and len(head) == 2:
        return of_a_country(meeting, head, part)
    if head == "commitment":
        return of_commitments(meeting, part)
    if head == "dates":
        return {dates(meeting)}, [(meeting, "starts_on")]
    if head == "document":
        return {document.kind for document in meeting.documents.all()}, []
    if head == "chaired-by":
        return of_the_chair(meeting)
    value = getattr(meeting, head)
    return {str(getattr(value, "code", value))}, [(meeting, head)]


def dates(meeting):
    first, last = meeting.starts_on, meeting.ends_on
    match meeting.date_precision:
        case "day":
            return f"{first}" if first == last else f"{first}/{last}"
        case "month":
            return f"{first:%Y-%m}"
        case "between":
            return f"between {first} and {last}"
    return ""


def of_a_country(meeting, code, part):
    delegation = meeting.delegations.filter(country__code=code).first()
    if delegation is None:
        return {"not-stated"} if part == "presence" else set(), []
    if part in ("presence", "capacity"):
        return {getattr(delegation, part)}, [(delegation, part)]
    fields = {"rank": "office", "on-behalf-of": "on_behalf_of", "person": "person"}
    delegates = delegation.delegates.all()
    name = "rank" if part == "rank" else fields[part]
    values = {str(getattr(each, name)) for each in delegates}
    return values, [(each, fields[part]) for each in delegates]


def of_the_chair(meeting):
    chairs = [
        delegate
        for delegation in meeting.delegations.all()
        for delegate in delegation.delegates.filter(role=Role.CHAIR)
    ]
    return {str(each) for each in chairs}, [(each, "person") for each in chairs]


def of_commitments(meeting, part):
    commitments = [
        each for outcome in meeting.outcomes.all() for each in outcome.commitments.all()
    ]
    field = {"by": "actors", "due": "due_on"}.get(part, part)
    values = set()
    for each in commitments:
        match part:
            case "by":
                values |= {country.code for country in each.actors.all()}
            case "quantity" if each.quantity is not None:
                values.add(f"{each.quantity:.0f} {each.currency or each.unit}")
            case "comparator" | "due":
                values.add(str(getattr(each, field)))
    return values, [(each, field) for each in commitments]


def addresses(places):
    """The addresses of the texts that these facts rest on."""
    return {
        citation.passage.text.address
        for row, fact in places
        for citation in row.citations.filter(fact=fact)
        .exclude(stance=Stance.CONTRADICTS)
        .select_related("passage__text")
    }


def meetings():
    return {meeting.slug: meeting for meeting in Meeting.objects.published()}
