"""In which of the six countries, and in which of their cities, meetings were held."""

from collections import Counter
from dataclasses import dataclass, field

from dialogue.vocabulary import MEMBER_GROUPS, MeetingFormat


@dataclass
class Host:
    """A country, and how many meetings were held in each city; "" for not stated."""

    country: object
    counts: Counter = field(default_factory=Counter)

    @property
    def total(self):
        return self.counts.total()

    @property
    def cities(self):
        """(city, meetings), the most first, then by name; the city not stated last."""
        return sorted(
            self.counts.items(), key=lambda city: (not city[0], -city[1], city[0])
        )


@dataclass
class Hosting:
    """The six, and how many meetings were held in none of them as far as is known."""

    hosts: list
    elsewhere: int = 0
    online: int = 0
    unstated: int = 0


def hosting_of(countries, places):
    """`places` are rows of code, city, format and count, of meetings that were held.

    What met online without a city was held in no country.
    """
    members = {
        country.code: Host(country)
        for country in countries
        if country.group in MEMBER_GROUPS
    }
    hosting = Hosting(list(members.values()))
    for place in places:
        code, city, count = place["code"], place["city"], place["count"]
        if place["format"] == MeetingFormat.ONLINE and not city:
            hosting.online += count
        elif not code:
            hosting.unstated += count
        elif code in members:
            members[code].counts[city] += count
        else:
            hosting.elsewhere += count
    return hosting
