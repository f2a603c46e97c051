"""Rows are written after those that they name, and a circle has no first row."""

import pytest

from dialogue.exchange.fixture_files import FixtureRow
from dialogue.exchange.load import load
from dialogue.exchange.row_order import in_order
from dialogue.models import Document, Topic
from tests.builders import make_topic
from tests.exchange.files import MEETING, fault, row, write

pytestmark = pytest.mark.django_db


def topic(slug, parent=None):
    return row(
        "topic", slug=slug, name=slug, **({"parent": [parent]} if parent else {})
    )


def parents():
    return dict(Topic.objects.values_list("slug", "parent__slug"))


def test_a_row_may_name_a_later_one(directory):
    write(directory, "reference/topics.json", [topic("a", "b"), topic("b")])

    load(directory)

    assert parents() == {"a": "b", "b": None}


def test_a_list_may_name_a_later_row(directory):
    document = {"kind": "web-page", "title": "D", "publisher_kind": "news"}
    kazakhstan = row("country", code="KZ", name="Kazakhstan", group="central-asia")
    rows = [row("document", slug="d", issuers=[["KZ"]], **document), kazakhstan]
    write(directory, "documents/d.json", rows)

    load(directory)

    assert [country.code for country in Document.objects.get().issuers.all()] == ["KZ"]


def test_a_file_may_mix_records_in_any_order(directory):
    outcome = row(
        "outcome",
        meeting=["2015-tokyo"],
        slug="o",
        heading="O",
        kind="decision",
        topics=[["a"]],
    )
    write(
        directory,
        "reference/countries.json",
        [outcome, topic("a"), row("meeting", **MEETING)],
    )
    japan = row("country", code="JP", name="Japan", group="japan")
    write(directory, "meetings/2015-tokyo.json", [japan])

    loaded = load(directory)

    assert loaded.records_that_are("created") == [
        "country/JP",
        "meeting/2015-tokyo",
        "topic/a",
    ]


def test_what_stands_above_may_come_to_stand_below(directory):
    make_topic(slug="b", parent=make_topic(slug="a"))
    write(directory, "reference/topics.json", [topic("a", "b"), topic("b")])

    load(directory)

    assert parents() == {"a": "b", "b": None}


def test_a_long_chain_from_its_lower_end_is_put_in_order():
    names = [f"t{n}" for n in range(5000)]
    rows = [
        FixtureRow("reference/topics.json", Topic, topic(name, parent)["fields"])
        for name, parent in zip(names, [*names[1:], "above"], strict=True)
    ]

    assert in_order(rows) == rows[::-1]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([topic("a", "a")], "a, “parent”: it leads back to the row itself."),
        (
            [topic("a", "b"), topic("b", "a")],
            "a, “parent”: it leads back to the row itself through dialogue.topic b.",
        ),
        (
            [topic("z", "a"), topic("a", "b"), topic("b", "a")],
            "a, “parent”: it leads back to the row itself through dialogue.topic b.",
        ),
    ],
)
def test_a_circle_of_topics_is_told_of_its_first_row(directory, rows, said):
    write(directory, "reference/topics.json", rows)

    assert fault(directory) == f"reference/topics.json, dialogue.topic {said}"


def test_a_circle_of_meetings_is_told_of_its_first_row(directory):
    for slug, other in [("a", "c"), ("b", "a"), ("c", "b")]:
        fields = MEETING | {"slug": slug, "rescheduled_from": [other]}
        write(directory, f"meetings/{slug}.json", [row("meeting", **fields)])

    assert fault(directory) == (
        "meetings/a.json, dialogue.meeting a, “rescheduled_from”: it leads back to the "
        "row itself through dialogue.meeting b, dialogue.meeting c."
    )


def test_a_circle_through_the_archive_is_refused_too(directory):
    make_topic(slug="b", parent=make_topic(slug="a"))
    write(directory, "reference/topics.json", [topic("a", "b")])

    assert fault(directory) == (
        "reference/topics.json, dialogue.topic a, “parent”: "
        "A topic cannot stand under one that stands under it."
    )
