"""A line of years, each as long as the others, and where a day stands on it."""

from calendar import isleap
from dataclasses import dataclass

from .words import Words, width

SIZE = 14  # of the years written along it
STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]


@dataclass(frozen=True)
class Axis:
    """From the start of one year to the end of another, between two points."""

    first: int
    last: int
    left: float
    right: float

    @classmethod
    def over(cls, meetings, left, right):
        """The years of all meetings that have a date; nothing if none has."""
        dated = [each for each in meetings if each.starts_on]
        if not dated:
            return None
        first = min(each.starts_on.year for each in dated)
        return cls(first, max(each.ends_on.year for each in dated), left, right)

    def start_of(self, day):
        return self._at(day.year, day.timetuple().tm_yday - 1)

    def middle_of(self, day):
        return self._at(day.year, day.timetuple().tm_yday - 0.5)

    def end_of(self, day):
        return self._at(day.year, day.timetuple().tm_yday)

    def years(self, y):
        """Each year written where it begins; of a long time, every second or fifth …"""
        year = (self.right - self.left) / (self.last + 1 - self.first)
        room = width("0000", SIZE) + 8
        step = next((step for step in STEPS if step * year >= room), STEPS[-1])
        for number in range(-(-self.first // step) * step, self.last + 1, step):
            words = Words(str(number), self._at(number, 0) + 4, y, SIZE)
            if words.box[2] <= self.right or number == self.first:
                yield self._at(number, 0), words

    def _at(self, year, days):
        passed = year - self.first + days / (366 if isleap(year) else 365)
        whole = self.last + 1 - self.first
        return round(self.left + (self.right - self.left) * passed / whole, 1)
