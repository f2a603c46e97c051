"""Dates against the words they were read from: the day printed, and its weekday."""

from calendar import day_name
from datetime import date

from dialogue.drafting.dates import dates_in, months_in
from dialogue.exchange.record_rows import parent_of
from dialogue.models import Meeting
from dialogue.vocabulary import DatePrecision, Stance

LAST = ["ends_on", "due_on"]


def dates_that_disagree(record):
    """A line for each citation of a date whose quote prints another day or weekday.

    A contradicting citation may: that is what it is for. One that implies a date may
    print the day that it was counted from, but not a weekday that it was not. A source
    that is wrong about the weekday is let stand when the note says so.
    """
    for citation in record.citations:
        cited = record.rows[parent_of(citation)[1]]
        stance = citation.fields.get("stance", Stance.SUPPORTS)
        value = _day(cited.fields.get(citation.fields["fact"]))
        if value and stance != Stance.CONTRADICTS:
            for sentence in _faults(citation, cited, value, stance):
                yield record.fault(citation, "quote", sentence)


def years_that_disagree(record):
    """A line when a meeting's slug names another year than its dates do."""
    root = record.root
    starts_on = root.fields.get("starts_on") if root.model is Meeting else None
    year, hyphen, _rest = root.place[1].partition("-")
    if starts_on and hyphen and year.isdigit() and year != starts_on[:4]:
        sentence = f"it names {year}, and the meeting starts on {starts_on}."
        yield record.fault(root, "slug", sentence)


def _faults(citation, cited, value, stance):
    printed = [
        one if one.has_year else one.with_year(value.year)
        for one in dates_in(citation.fields.get("quote", ""), value)
    ]
    for one in printed:
        if one.contradicts_itself and not citation.fields.get("note"):
            was, day = day_name[one.days[0].weekday()], day_name[one.weekday]
            yield f"{one.days[0]} was a {was}, and it prints {day}; say so in its note."
    precision = cited.fields.get("date_precision", DatePrecision.DAY)
    if precision == DatePrecision.MONTH:
        printed = months_in(citation.fields.get("quote", ""), value)
    if precision != DatePrecision.BETWEEN and stance == Stance.SUPPORTS:
        first, last = printed[0].days or (value, value) if printed else (value, value)
        day = last if citation.fields["fact"] in LAST else first
        if len(printed) == 1 and day != value:
            yield f"it prints {day}, and the value is {value}."


def _day(value):
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
