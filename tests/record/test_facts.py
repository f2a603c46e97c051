"""A table of facts, written without sight of the fixtures, agrees with the archive."""

import calendar
import re
from datetime import date

import pytest

from dialogue.models import Citation
from tests.record.facts import addresses, archived, meetings, table

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("record")]

# Rows of the table that the archive answers otherwise, each with the reason.
DECIDED = {
    (
        "2014-bishkek-disaster-agencies",
        "ordinal",
    ): "It is the second of meetings that are no series of this archive.",
    (
        "2024-disaster-prevention-experts",
        "TM.presence",
    ): "The page names guests from four states and does not say who stayed away.",
}


def bounds(words):
    """First and last day that a date of the table may mean."""
    first, _, last = words.removeprefix("between ").replace(" and ", "/").partition("/")
    return as_day(first, 1), as_day(last or first, None)


def as_day(words, number):
    """A day; of a month the day of this number, or its last."""
    parts = [int(part) for part in words.split("-")]
    if len(parts) == 3:
        return date(*parts)
    return date(*parts, number or calendar.monthrange(*parts)[1])


def agrees(fact, value, found):
    """Whether the archive says the same; of a date or a place it may say more."""
    if fact in ("dates", "commitment.due"):
        first, last = bounds(value)
        spans = [bounds(one) for one in found if one not in ("", "None")]
        return any(first <= span[0] and span[1] <= last for span in spans)
    if fact == "venue":
        return any(words_of(value) <= words_of(one) for one in found)
    return value in found


def words_of(text):
    text = text.replace("MOFA", "Ministry of Foreign Affairs")
    return set(re.findall(r"\w+", text.casefold()))


def rows():
    archive = meetings()
    for row in table():
        if (row["meeting"], row["fact"]) not in DECIDED:
            yield row, archive[row["meeting"]]


def test_there_are_150_facts_and_more_and_each_meeting_known_has_some():
    facts = table()

    assert len(facts) >= 150
    assert len({(row["meeting"], row["fact"], row["value"]) for row in facts}) == len(
        facts
    )
    assert len({row["meeting"] for row in facts}) >= 60


def test_each_fact_is_as_the_table_says():
    disagreements = [
        (row["meeting"], row["fact"], row["value"], found)
        for row, meeting in rows()
        for found in [archived(meeting, row["fact"])[0]]
        if not agrees(row["fact"], row["value"], found)
    ]

    assert disagreements == []


def test_each_address_is_a_source_of_its_meeting():
    strange = [
        (row["meeting"], row["fact"], row["address"])
        for row, meeting in rows()
        if row["address"] not in sources_of(meeting)
    ]

    assert strange == []


def test_most_facts_cite_the_address_of_the_table_itself():
    """The rest cite others, that say the same in plainer words or knew it first."""
    cited = [
        row["address"] in addresses(archived(meeting, row["fact"])[1])
        for row, meeting in rows()
        if row["fact"] != "document"
    ]

    assert cited.count(True) >= 0.85 * len(cited)


@pytest.mark.parametrize("key", DECIDED)
def test_what_was_decided_otherwise_is_still_otherwise(key):
    [row] = [row for row in table() if (row["meeting"], row["fact"]) == key]
    found, _places = archived(meetings()[row["meeting"]], row["fact"])

    assert not agrees(row["fact"], row["value"], found)


def sources_of(meeting):
    """Addresses of the texts that the record cites, or that it names as documents."""
    paths = [
        "meeting",
        "delegation__meeting",
        "delegate__delegation__meeting",
        "outcome__meeting",
        "commitment__outcome__meeting",
        "status_entry__commitment__outcome__meeting",
        "document__meetings",
    ]
    cited = {
        address
        for path in paths
        for address in Citation.objects.filter(**{path: meeting}).values_list(
            "passage__text__address", flat=True
        )
    }
    return cited | set(meeting.documents.values_list("texts__address", flat=True))
