"""At which meetings the Dialogue spoke of a topic, as far as outcomes on record tell.

Only a meeting with an outcome on record is one at which something could have been
said. Nothing is asked of the database: meetings come oldest first, with their
`outcome_count`.
"""

from dialogue.vocabulary import MeetingStatus, SeriesLevel

TOP = [SeriesLevel.LEADERS, SeriesLevel.MINISTERS]


def level_of(meeting):
    """The level at which it met; None where no source says."""
    return SeriesLevel(meeting.series.level) if meeting.series else None


def in_time(meetings):
    """Those with an outcome on record of which the year is known, in their order."""
    return [each for each in meetings if each.outcome_count and each.year]


def of_the_top(meetings):
    """Those of leaders and ministers."""
    return [each for each in meetings if level_of(each) in TOP]


class Mentions:
    """How one topic stands among all meetings, given its outcomes."""

    def __init__(self, outcomes, meetings):
        self._spoken = {outcome.meeting_id for outcome in outcomes}
        self._meetings = list(meetings)

    @property
    def on_record(self):
        return [each for each in self._meetings if each.outcome_count]

    @property
    def silent(self):
        """Meetings held of which no outcome is on record: nobody knows here."""
        held = [each for each in self._meetings if each.status == MeetingStatus.HELD]
        return [each for each in held if not each.outcome_count]

    @property
    def heard(self):
        """Those at which it was spoken of and whose year is known, in their order."""
        return [each for each in in_time(self._meetings) if each.pk in self._spoken]

    @property
    def since(self):
        """The meetings of leaders and ministers after the last that spoke of it."""
        heard, row = self.heard, in_time(self._meetings)
        return of_the_top(row[row.index(heard[-1]) + 1 :]) if heard else []

    @property
    def levels(self):
        """From the top down: (level, how many spoke of it, [(meeting, whether), …])."""
        for level in [*SeriesLevel, None]:
            meetings = [each for each in self.on_record if level_of(each) == level]
            row = [(each, each.pk in self._spoken) for each in meetings]
            if row:
                yield level, sum(spoken for _, spoken in row), row
