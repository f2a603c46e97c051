"""The six as a fan: no map, and nothing overlaps."""

from collections import Counter

import pytest

from dialogue.drawing.capitals import draw
from dialogue.drawing.country_shapes import SHAPES, mark_of
from dialogue.drawing.hosts import Host
from tests.drawing.made import Country, overlapping, six

CASES = {
    "the six": six(),
    "many cities": six(cities=9),
    "long names": six(name="Example land " * 16, cities=9),
    "long words": six(name="x" * 200, cities=9),
    "nothing held": six(cities=0),
    "without Japan": six(cities=3)[:5],
    "Japan alone": six(cities=3)[5:],
    "two": six(cities=3)[4:],
    "nine": [
        *six(cities=9),
        *(Host(Country(c, "central-asia")) for c in ["AA", "AB", "AC"]),
    ],
    "none": [],
}
of_every_case = pytest.mark.parametrize("hosts", CASES.values(), ids=CASES.keys())


def drawn(hosts):
    return draw(
        hosts, lambda host: (host.country.name, f"{host.total} meetings"), "None"
    )


def mark_box(node):
    return node.x - 33, node.y - 33, node.x + 33, node.y + 33


@of_every_case
def test_nothing_overlaps_even_when_all_cities_show(hosts):
    picture = drawn(hosts)

    boxes = [w.box for node in picture.nodes for w in [*node.label, *node.cities]]
    boxes += [mark_box(node) for node in picture.nodes]
    assert overlapping(boxes) == []
    assert all(left >= 0 and right <= picture.width for left, _, right, _ in boxes)
    assert all(top >= 0 and bottom <= picture.height for _, top, _, bottom in boxes)


@of_every_case
def test_what_can_be_pointed_at_does_not_overlap_and_meets_its_cities(hosts):
    rooms = []
    for node in drawn(hosts).nodes:
        left, top, width, height = node.room
        rooms.append((left, top, left + width, top + height))
        if node.cities:
            left, top, width, height = node.told
            assert overlapping([rooms[-1], (left, top, left + width, top + height)])

    assert overlapping(rooms) == []


def test_the_others_stand_from_north_to_south_and_japan_is_the_hub():
    picture = drawn(six())

    codes = [node.host.country.code for node in picture.nodes]
    assert codes == ["KZ", "KG", "UZ", "TJ", "TM", "JP"]
    assert picture.hub is picture.nodes[-1]
    assert picture.threads.count("M") == 5


def test_without_japan_there_are_no_threads():
    assert drawn(six()[:5]).threads == ""


def test_the_cities_with_most_meetings_are_told_and_the_rest_in_one_line():
    host = Host(Country(), Counter({"Tokyo": 9, "Kyoto": 4, "Nara": 2, "": 3}))

    told = [words.words for words in drawn([host]).nodes[0].cities]

    assert told == ["Tokyo 9", "Kyoto 4", "… 5"]


def test_a_long_city_keeps_its_figure():
    host = Host(Country(), Counter({"x" * 200: 12}))

    (city,) = drawn([host]).nodes[0].cities

    assert city.words.endswith("… 12")


def test_words_of_a_record_are_known_from_ours():
    host = Host(Country(), Counter({"Tokyo": 9, "": 3}))

    (node,) = drawn([host]).nodes

    assert [words.from_record for words in node.label] == [True, False]
    assert [(words.words, words.from_record) for words in node.cities] == [
        ("Tokyo 9", True),
        ("None 3", False),
    ]


def test_each_of_the_six_has_a_mark_of_its_own():
    marks = {mark_of(code, 12, 12, 8) for code in [*SHAPES, "AA"]}

    assert set(SHAPES) == {"KZ", "KG", "UZ", "TJ", "TM", "JP"}
    assert len(marks) == 7
