"""Words of a passage are said once, with all facts and records that rest on them."""

import pytest

from tests.builders import make_citation, make_meeting, make_passage

pytestmark = pytest.mark.django_db


def said(passage):
    """Of each wording: how it bears on which facts of how many records."""
    return [
        (
            saying.quote,
            [(b.stance, b.claim, b.facts, len(b.records)) for b in saying.bearings],
        )
        for saying in passage.sayings
    ]


def test_facts_of_one_record_stand_together_in_the_order_of_the_record():
    passage, meeting = make_passage(), make_meeting()
    for fact in ["host", "city", "starts_on"]:
        make_citation(passage=passage, meeting=meeting, fact=fact, quote="in Tokyo")

    assert said(passage) == [
        ("in Tokyo", [("supports", "", ("first day", "city", "host"), 1)])
    ]


def test_records_of_which_the_same_is_said_stand_together():
    passage = make_passage()
    for meeting in [make_meeting(), make_meeting()]:
        make_citation(passage=passage, meeting=meeting, fact="city", quote="in Tokyo")

    assert said(passage) == [("in Tokyo", [("supports", "", ("city",), 2)])]


def test_each_way_to_bear_on_a_fact_is_said_apart():
    passage, meeting = make_passage(), make_meeting()
    make_citation(
        passage=passage,
        meeting=meeting,
        fact="city",
        quote="in Osaka",
        stance="contradicts",
        claim="Osaka",
    )
    make_citation(
        passage=passage,
        meeting=meeting,
        fact="host",
        quote="in Osaka",
        stance="implies",
    )

    assert said(passage) == [
        (
            "in Osaka",
            [("implies", "", ("host",), 1), ("contradicts", "Osaka", ("city",), 1)],
        )
    ]


def test_what_is_paraphrased_comes_last():
    passage, meeting = make_passage(), make_meeting()
    make_citation(passage=passage, meeting=meeting, fact="city")
    make_citation(passage=passage, meeting=meeting, fact="host", quote="Japan")

    assert [saying.quote for saying in passage.sayings] == ["Japan", ""]
