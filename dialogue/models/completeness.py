"""How complete a series is: which of its numbers are here, and how much is known."""

from dialogue.vocabulary import DatePrecision, MeetingStatus

from .stated_counts import held_by, in_figures

NOT_COUNTED = [MeetingStatus.CANCELLED, MeetingStatus.POSTPONED]
UNDATED = ["", DatePrecision.BETWEEN]


def missing(ordinals, up_to=0):
    """The numbers from 1 to the highest of these, or to `up_to`, that are not there."""
    highest = max([*ordinals, up_to], default=0)
    return sorted({*range(1, highest + 1)} - {*ordinals})


def in_runs(numbers):
    """Sorted numbers as ranges: 2, 4, 5, 6 is 2 and 4 to 6."""
    runs = []
    for number in numbers:
        if runs and runs[-1].stop == number:
            runs[-1] = range(runs[-1].start, number + 1)
        else:
            runs.append(range(number, number + 1))
    return runs


def is_known_by_number_alone(meeting):
    """Whether a count is all that tells of it: neither when nor where it was."""
    dated = meeting.date_precision not in UNDATED
    return meeting.ordinal is not None and not (dated or meeting.city)


class Completeness:
    """The meetings of one series against its numbers, and what sources count.

    It asks nothing of the database. A count that says why it differs from the meetings
    here makes no number missing; nor does one that counts those without a number.
    """

    def __init__(self, meetings, counts):
        self._meetings, self._counts = list(meetings), list(counts)

    @property
    def held(self):
        return self._of(MeetingStatus.HELD)

    @property
    def numbered(self):
        return [each for each in self.held if each.ordinal is not None]

    @property
    def by_number_alone(self):
        return [each for each in self.held if is_known_by_number_alone(each)]

    @property
    def not_held(self):
        """How many are planned, postponed or cancelled: [(status, how many), …]."""
        others = [each for each in MeetingStatus if each != MeetingStatus.HELD]
        counted = [(status, len(self._of(status))) for status in others]
        return [(status, how_many) for status, how_many in counted if how_many]

    @property
    def missing(self):
        stated = [self._numbers_in(each) for each in self._counts if not each.note]
        return missing(self._ordinals, max(stated, default=0))

    @property
    def missing_in_figures(self):
        return [in_figures(run) for run in in_runs(self.missing)]

    @property
    def numbers(self):
        """From 1 to the highest known of; empty when no meeting has a number."""
        return range(1, max([*self._ordinals, *self.missing], default=0) + 1)

    @property
    def told_of(self):
        """How many of the meetings known of are here with more than their number."""
        return len(self.held) - len(self.by_number_alone)

    @property
    def known_of(self):
        return len(self.held) + len(self.missing)

    @property
    def latest_count(self):
        """What was counted for the latest day; None where no source counts."""
        return max(self._counts, key=lambda each: each.as_of, default=None)

    @property
    def _ordinals(self):
        counted = [each for each in self._meetings if each.status not in NOT_COUNTED]
        return [each.ordinal for each in counted if each.ordinal is not None]

    def _of(self, status):
        return [each for each in self._meetings if each.status == status]

    def _numbers_in(self, stated):
        """How far the numbers reach by a count, when all without one are in it."""
        numbered, together = held_by(self.held, stated.as_of)
        return stated.count - (together[-1] - numbered[-1])
