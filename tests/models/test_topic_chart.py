"""Topics by years, in the order of their first; what is new, and what is gone."""

from datetime import date

from dialogue.models import Meeting, Series, Topic
from dialogue.models.topic_chart import TopicChart

WATER, ENERGY = Topic(pk=1, name="Water"), Topic(pk=2, name="Energy")


def meeting(pk, year, level="ministers", outcome_count=1):
    day = date(year, 5, 1)
    made = Meeting(pk=pk, series=Series(level=level), starts_on=day, ends_on=day)
    made.outcome_count = outcome_count
    return made


def chart(*years, tally):
    """Meetings of ministers in these years, numbered from 1 on."""
    meetings = [meeting(pk, year) for pk, year in enumerate(years, 1)]
    return TopicChart([ENERGY, WATER], meetings, tally)


def names(rows):
    return [row.topic.name for row in rows]


def test_counts_the_outcomes_of_a_year_together():
    made = chart(2004, 2006, 2006, tally=[(1, 2, 3), (1, 3, 2), (2, 3, 1)])

    assert [row.cells for row in made.rows] == [
        [(2004, 0), (2006, 1)],
        [(2004, 0), (2006, 5)],
    ]
    assert made.years_without == [2005]


def test_a_meeting_that_was_published_meanwhile_is_left_for_the_next_reader():
    assert chart(2004, tally=[(1, 99, 1)]).rows[1].cells == [(2004, 0)]


def test_topics_stand_in_the_order_of_their_first_year():
    made = chart(2004, 2006, tally=[(1, 1, 1), (2, 2, 1)])

    assert names(made.rows) == ["Water", "Energy"]
    assert [(row.first, row.last) for row in made.rows] == [(2004, 2004), (2006, 2006)]


def test_a_year_is_no_column_of_which_no_outcome_is_on_record():
    silent = meeting(1, 2004, outcome_count=0)

    assert TopicChart([], [silent], []).years == []


def test_the_last_three_meetings_of_leaders_and_ministers_are_recent():
    meetings = [meeting(year, year) for year in range(2001, 2005)]
    meetings += [meeting(2005, 2005, "leaders"), meeting(2006, 2006, "experts")]

    made = TopicChart([], meetings, [])

    assert [each.year for each in made.recent] == [2003, 2004, 2005]


def test_new_is_what_was_first_spoken_of_since_they_began():
    made = chart(2001, 2002, 2003, 2004, tally=[(1, 2, 1), (2, 1, 1), (2, 4, 1)])

    assert names(made.new) == ["Water"]
    assert names(made.gone) == []


def test_gone_is_what_was_last_spoken_of_before_they_began():
    made = chart(2001, 2002, 2003, 2004, tally=[(1, 1, 1), (2, 1, 1), (2, 2, 1)])

    assert names(made.gone) == ["Water"]
    assert names(made.new) == []


def test_nothing_is_new_or_gone_while_no_meeting_went_before_them():
    made = chart(2001, 2002, 2003, tally=[(1, 1, 1), (2, 3, 1)])

    assert (made.recent, made.new, made.gone) == ([], [], [])
