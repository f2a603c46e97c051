"""Topics by years: what rose, and what was not heard of again.

Nothing is asked of the database: what is counted comes as (topic, meeting, outcomes).
"""

from collections import Counter
from dataclasses import dataclass

from .mentions import in_time, of_the_top

RECENT = 3  # how many meetings of leaders and ministers are called the last ones


@dataclass
class ChartRow:
    """One topic, with the number of its outcomes in each year of the chart."""

    topic: object
    meetings: list  # at which it was spoken of, oldest first
    cells: list  # (year, how many outcomes), a cell for each year of the chart

    @property
    def first(self):
        return self.meetings[0].year if self.meetings else None

    @property
    def last(self):
        return self.meetings[-1].year if self.meetings else None


class TopicChart:
    """All topics against all years of which an outcome is on record.

    The year None is of meetings whose year is not known; they say nothing of what came
    first or last.
    """

    def __init__(self, topics, meetings, tally):
        on_record = [each for each in meetings if each.outcome_count]
        self._in_time = in_time(on_record)
        self._years = {each.pk: each.year for each in on_record}
        found = {*self._years.values()}
        self.years = sorted(found, key=lambda year: (year is None, year))
        tallies = {}
        for topic, meeting, how_many in tally:
            if meeting in self._years:  # not one published since they were fetched
                tallies.setdefault(topic, {})[meeting] = how_many
        rows = [self._row(topic, tallies.get(topic.pk, {})) for topic in topics]
        self.rows = sorted(rows, key=lambda row: (row.first is None, row.first))

    @property
    def years_without(self):
        """The years between the first and the last of which no outcome is on record."""
        known = [year for year in self.years if year]
        return sorted({*range(min(known, default=0), max(known, default=0))} - {*known})

    @property
    def recent(self):
        """The last meetings of leaders and ministers; none while none went before."""
        top = of_the_top(self._in_time)
        return top[-RECENT:] if len(top) > RECENT else []

    @property
    def new(self):
        """Topics first spoken of at the recent meetings, or between them."""
        recent = self._since_the_recent_began()
        return [row for row in self.rows if row.meetings and row.meetings[0] in recent]

    @property
    def gone(self):
        """Topics not spoken of since the recent meetings began, longest ago first."""
        recent = self._since_the_recent_began()
        known = [row for row in self.rows if row.meetings and recent]
        gone = [row for row in known if row.meetings[-1] not in recent]
        return sorted(gone, key=lambda row: row.last)

    def _since_the_recent_began(self):
        row = self._in_time
        return {*row[row.index(self.recent[0]) :]} if self.recent else set()

    def _row(self, topic, tally):
        counts = Counter()
        for meeting, how_many in tally.items():
            counts[self._years[meeting]] += how_many
        spoken = [each for each in self._in_time if each.pk in tally]
        return ChartRow(topic, spoken, [(year, counts[year]) for year in self.years])
