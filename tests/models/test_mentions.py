"""At which meetings a topic was spoken of, and since when it was not."""

from datetime import date

from dialogue.models import Meeting, Outcome, Series
from dialogue.models.mentions import Mentions


def meeting(pk, level="ministers", outcome_count=1, **fields):
    """The meeting of this number, in the year of 2000 and so many."""
    day = date(2000 + pk, 5, 1)
    series = Series(level=level) if level else None
    usual = {"starts_on": day, "ends_on": day, "status": "held"} | fields
    made = Meeting(pk=pk, series=series, **usual)
    made.outcome_count = outcome_count
    return made


def mentions(meetings, *spoken):
    return Mentions([Outcome(meeting_id=pk) for pk in spoken], meetings)


def numbers(meetings):
    return [each.pk for each in meetings]


def test_levels_stand_from_the_top_down_and_those_of_none_last():
    meetings = [meeting(1, None), meeting(2, "experts"), meeting(3), meeting(4)]

    levels = [
        (level, spoken, [whether for _, whether in row])
        for level, spoken, row in mentions(meetings, 1, 4).levels
    ]

    assert levels == [
        ("ministers", 1, [False, True]),
        ("experts", 0, [False]),
        (None, 1, [True]),
    ]


def test_a_meeting_without_an_outcome_on_record_is_silent_and_stands_in_no_row():
    silent = meeting(2, outcome_count=0)
    planned = meeting(3, outcome_count=0, status="planned")

    found = mentions([meeting(1), silent, planned], 1)

    assert numbers(found.on_record) == [1]
    assert numbers(found.silent) == [2]
    assert found.since == []


def test_since_are_the_meetings_of_leaders_and_ministers_after_the_last():
    meetings = [meeting(1), meeting(2), meeting(3, "experts"), meeting(4, "leaders")]

    assert numbers(mentions(meetings, 1).since) == [2, 4]
    assert numbers(mentions(meetings, 1, 3).since) == [4]
    assert mentions(meetings, 4).since == []


def test_what_has_no_certain_year_has_no_place_in_time():
    undated = meeting(2, starts_on=None, ends_on=None)
    wide = meeting(3, ends_on=date(2009, 1, 1))

    found = mentions([meeting(1), undated, wide], 1, 2)

    assert numbers(found.heard) == [1]
    assert found.since == []
