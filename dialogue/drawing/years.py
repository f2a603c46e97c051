"""Meetings by years, as a list says what the timeline draws."""

from dialogue.vocabulary import DatePrecision

NEVER = (10_000, 10_000)


def by_years(meetings):
    """Pairs of years, (first, last), and the meetings in them; None for no date.

    A meeting known only to lie between two days of different years is in none of
    them, but in a group of its own: 2008 to 2011.
    """
    groups = {}
    for meeting in meetings:
        groups.setdefault(_years_of(meeting), []).append(meeting)
    return sorted(groups.items(), key=lambda group: group[0] or NEVER)


def _years_of(meeting):
    if meeting.starts_on is None:
        return None
    first, last = meeting.starts_on.year, meeting.ends_on.year
    between = meeting.date_precision == DatePrecision.BETWEEN
    return first, last if between else first
