"""Meetings in time, and all that belongs to them: by date, then by slug; by year."""

from django.db.models import Case, F, Value, When
from django.db.models.functions import ExtractYear

from dialogue.vocabulary import MeetingStatus


def newest_first(path=""):
    """What to order by, newest first; `path` leads to the meeting: "meeting__".

    A planned meeting without a date is still to come and leads; any other without a
    date stands last, for nobody knows where it belongs.
    """
    to_come = When(
        **{f"{path}starts_on": None, f"{path}status": MeetingStatus.PLANNED},
        then=Value(0),
    )
    return [
        Case(to_come, default=Value(1)),
        F(f"{path}starts_on").desc(nulls_last=True),
        f"-{path}slug",
    ]


def oldest_first(path=""):
    """What to order by, oldest first; what has no date stands last."""
    return [F(f"{path}starts_on").asc(nulls_last=True), f"{path}slug"]


def known_year(path=""):
    """The year of a meeting, told by the database; none while it is not known."""
    in_one_year = {f"{path}starts_on__year": ExtractYear(f"{path}ends_on")}
    return Case(When(**in_one_year, then=ExtractYear(f"{path}starts_on")))
