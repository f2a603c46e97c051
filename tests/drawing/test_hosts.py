"""Where meetings were held, and what is counted nowhere."""

from dialogue.drawing.hosts import hosting_of
from tests.drawing.made import Country

JAPAN = Country("JP", "japan")
KAZAKHSTAN = Country("KZ", "central-asia")
BULGARIA = Country("BG", "other")


def place(code="JP", city="Tokyo", format="in-person", count=1):
    return {"code": code, "city": city, "format": format, "count": count}


def test_cities_are_counted_whatever_the_format_the_most_first():
    places = [
        place(city="", count=9),
        place(city="Kyoto", count=2),
        place(city="Tokyo", count=2),
        place(city="Tokyo", format="hybrid", count=1),
    ]

    hosting = hosting_of([JAPAN], places)

    assert hosting.hosts[0].cities == [("Tokyo", 3), ("Kyoto", 2), ("", 9)]
    assert hosting.hosts[0].total == 14


def test_online_without_a_city_is_held_in_no_country():
    places = [
        place(city="", format="online", count=2),
        place(None, city="", format="online"),
        place(city="Tokyo", format="online"),
    ]

    hosting = hosting_of([JAPAN], places)

    assert hosting.online == 3
    assert hosting.hosts[0].cities == [("Tokyo", 1)]


def test_only_the_six_are_hosts():
    places = [place("BG", "Sofia"), place(None, "Sofia"), place(None, "", "")]

    hosting = hosting_of([JAPAN, KAZAKHSTAN, BULGARIA], places)

    assert [host.country for host in hosting.hosts] == [JAPAN, KAZAKHSTAN]
    assert [host.total for host in hosting.hosts] == [0, 0]
    assert (hosting.elsewhere, hosting.unstated) == (1, 2)


def test_no_countries_and_no_meetings_are_none():
    hosting = hosting_of([], [])

    assert hosting.hosts == []
    assert (hosting.elsewhere, hosting.online, hosting.unstated) == (0, 0, 0)
