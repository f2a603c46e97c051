"""What differs between two states of a record."""

import pytest

from dialogue.exchange.differences import differences
from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.record_rows import rows_in
from tests.exchange.files import row

MEETING = {"slug": "shown", "title": "A meeting", "city": "Tokyo"}
SEAT = row("delegation", meeting=["shown"], country=["JP"], presence="present")
PASSAGE = ["release", "en", "official", "whole"]


def rows(*parts, **fields):
    return rows_in(as_json([row("meeting", **MEETING | fields), *parts]).decode())


def source(**fields):
    fields = {"key": "shown.1", "passage": PASSAGE, "meeting": ["shown"]} | fields
    return row("citation", **{"fact": "city"} | fields)


def told(before, after):
    """Each part as (its kind, verdict, fields before and after, sources)."""
    return [
        (
            part.row.model._meta.model_name,
            part.verdict,
            {each.field.name: (each.old, each.new) for each in part.fields},
            [(each.fact.name, each.verdict) for each in part.sources],
        )
        for part in differences(before, after)
    ]


def test_what_is_the_same_is_not_told():
    assert told(rows(SEAT, source()), rows(SEAT, source())) == []


def test_a_field_is_told_before_and_after():
    after = rows(city="Osaka")

    assert told(rows(), after) == [
        ("meeting", "changed", {"city": ("Tokyo", "Osaka")}, [])
    ]


def test_a_field_that_is_left_out_says_its_default():
    after = rows(status="held")

    assert told(rows(), after)[0][2] == {"status": ("planned", "held")}


def test_of_a_list_is_told_what_went_and_what_came():
    before, after = rows(documents=[["a"], ["b"]]), rows(documents=[["b"], ["c"]])

    assert told(before, after)[0][2] == {"documents": ([["a"]], [["c"]])}


def test_a_part_that_comes_or_goes_is_told_without_what_names_it():
    fields = {"presence": (None, "present")}

    assert told(rows(), rows(SEAT)) == [("delegation", "added", fields, [])]
    assert told(rows(SEAT), rows())[0][1:3] == (
        "removed",
        {"presence": ("present", None)},
    )


@pytest.mark.parametrize(
    ("before", "after", "sources"),
    [
        ([], [source()], [("city", "added")]),
        ([source()], [], [("city", "removed")]),
        ([source()], [source(quote="in Tokyo")], [("city", "changed")]),
        ([source()], [source(fact="venue")], [("city", "removed"), ("venue", "added")]),
    ],
)
def test_a_source_is_told_with_the_part_that_it_bears_on(before, after, sources):
    assert told(rows(*before), rows(*after)) == [("meeting", "changed", {}, sources)]


def test_what_the_archive_no_longer_knows_is_passed_over():
    old = [source(fact="weather"), row("citation", key="of.nothing", fact="city")]
    after = rows(row("forgotten", slug="x"), *old, weather="fine")

    assert told(rows(), after) == []
