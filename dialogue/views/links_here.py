"""What links here: the records of this archive that name the one of a page.

Made of rows that the page has loaded; nothing is asked of the database.
"""

from django.utils.translation import gettext_lazy as _


def links_here(*kinds):
    """Of (label, rows), those kinds that have any; each row once, as it first came.

    Rows that are None are left out.
    """
    listed = [(label, _once(rows)) for label, rows in kinds]
    return [(label, rows) for label, rows in listed if rows]


def meeting_links(parts, references):
    """Of a meeting, from what its page shows and the sources it rests on."""
    meeting, seats, outcomes = parts["meeting"], parts["delegations"], parts["outcomes"]
    delegates = [each for seat in seats for each in seat.delegates.all()]
    near = [*parts["rescheduled"], parts["before"], parts["after"]]
    return links_here(
        (_("Series"), [meeting.series]),
        (
            _("Countries"),
            [meeting.host, meeting.chair, *(seat.country for seat in seats)],
        ),
        (_("People"), [delegate.person for delegate in delegates]),
        (_("Topics"), [each for outcome in outcomes for each in outcome.topics.all()]),
        (
            _("Commitments"),
            [each for outcome in outcomes for each in outcome.commitments.all()],
        ),
        (_("Meetings"), near),
        (_("Documents"), [*parts["documents"], *references.documents]),
    )


def document_links(texts, meetings, stated_counts):
    """Of a document, from the records whose facts rest on it."""
    citations = [
        citation
        for text in texts
        for passage in text.passages.all()
        for citation in passage.citations.all()
    ]
    return links_here(
        (_("Meetings"), [*meetings, *(map(_meeting_of, citations))]),
        (_("Commitments"), map(_commitment_of, citations)),
        (_("People"), [citation.person for citation in citations]),
        (_("Series"), [stated.series for stated in stated_counts]),
    )


def country_links(country):
    """Of a country, from the lists of its page, by their names there."""
    seats = country["delegations"]
    delegates = [each for seat in seats for each in seat.delegates.all()]
    meetings = [*country["hosted"], *country["chaired"]]
    return links_here(
        (_("Meetings"), [*meetings, *(seat.meeting for seat in seats)]),
        (_("People"), [delegate.person for delegate in delegates]),
        (_("Commitments"), [*country["made"], *country["received"]]),
        (_("Documents"), country["documents"]),
    )


def person_links(seats, references):
    """Of a person, from the seats they had."""
    return links_here(
        (_("Meetings"), [seat.delegation.meeting for seat in seats]),
        (_("Countries"), [seat.delegation.country for seat in seats]),
        (_("Documents"), references.documents),
    )


def topic_links(outcomes, topics, references):
    """Of a topic, from the outcomes that touch it and the topics around it."""
    return links_here(
        (_("Topics"), topics),
        (_("Meetings"), [outcome.meeting for outcome in outcomes]),
        (
            _("Countries"),
            [each for outcome in outcomes for each in outcome.countries.all()],
        ),
        (_("Documents"), references.documents),
    )


def commitment_links(meeting, neighbours, references):
    """Of a commitment, from its meeting, those beside it there, and its sources."""
    return links_here(
        (_("Meetings"), [meeting]),
        (_("Commitments"), neighbours),
        (_("Documents"), references.documents),
    )


def series_links(series):
    """Of a series, from its meetings and the documents that count them."""
    counts = series.stated_counts.all()
    return links_here(
        (_("Meetings"), series.meetings.all()),
        (_("Documents"), [stated.document for stated in counts]),
    )


def _once(rows):
    return list(dict.fromkeys(row for row in rows if row is not None))


def _meeting_of(citation):
    if citation.delegate:
        return citation.delegate.delegation.meeting
    part = citation.delegation or citation.outcome
    return part.meeting if part else citation.meeting


def _commitment_of(citation):
    entry = citation.status_entry
    return entry.commitment if entry else citation.commitment
