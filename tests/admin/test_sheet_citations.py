"""Citations beside the facts of a sheet: those there are, and those that are added."""

import pytest

from dialogue.models import Citation, Meeting
from tests.admin.desk import address
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of, type_in
from tests.builders import (
    make_citation,
    make_country,
    make_delegation,
    make_passage,
)

pytestmark = pytest.mark.django_db


def test_a_fact_is_cited_beside_it(admin_client):
    meeting, passage = make_draft(slug="2015-tokyo"), make_passage()
    page = admin_client.get(sheet_of(meeting))

    page = press(admin_client, page, "_cite", ":city")
    form = page.context["sheet"].meeting.citations.forms[0]
    assert form["fact"].value() == "city"
    response = press(
        admin_client,
        page,
        "_save",
        **{"citations-0-passage": passage.pk, "citations-0-quote": "in Tokyo"},
    )

    assert faults(response) == []
    citation = Citation.objects.get()
    assert (citation.meeting, citation.key) == (meeting, "2015-tokyo.city.1")
    assert (citation.fact, citation.quote) == ("city", "in Tokyo")


def test_the_fact_of_a_row_that_is_new_is_cited_with_it(admin_client):
    passage, country = make_passage(), make_country("KZ")
    page = admin_client.get(sheet_of(make_draft(slug="2015-tokyo")))
    delegates = [f"delegations-0-delegates-{number}" for number in range(2)]

    response = type_in(
        admin_client,
        page,
        ("_add", "delegations"),
        ("_add", "delegations-0-delegates"),
        ("_add", "delegations-0-delegates"),
        ("_cite", "delegations-0:presence"),
        *[("_cite", f"{prefix}:office") for prefix in delegates],
        **{"delegations-0-country": country.pk, "delegations-0-presence": "present"},
        **{f"{prefix}-office": prefix for prefix in delegates},
        **{"delegations-0-citations-0-passage": passage.pk},
        **{f"{prefix}-citations-0-passage": passage.pk for prefix in delegates},
    )

    assert faults(response) == []
    assert [citation.key for citation in Citation.objects.all()] == [
        "2015-tokyo.kz.office.1",
        "2015-tokyo.kz.office.2",
        "2015-tokyo.kz.presence.1",
    ]


def test_a_citation_that_stays_empty_is_none(admin_client):
    page = admin_client.get(sheet_of(make_draft()))

    response = type_in(admin_client, page, ("_cite", ":city"))

    assert faults(response) == []
    assert not Citation.objects.exists()


def test_what_is_wrong_with_a_citation_is_told(admin_client):
    delegation = make_delegation(meeting=make_draft(), country=make_country("KZ"))
    page = admin_client.get(sheet_of(delegation.meeting))

    response = type_in(
        admin_client,
        page,
        ("_cite", "delegations-0:presence"),
        **{"delegations-0-citations-0-quote": "word " * 13},
    )

    assert faults(response) == [
        "Delegation KZ, Passage: This field is required.",
        "Delegation KZ, Quote: A quote has 12 words at most; this has 13.",
    ]


def test_citations_stand_beside_their_fact(admin_client):
    citation = make_citation("city", meeting=make_draft(), quote="held in Tokyo")
    make_citation("venue", meeting=make_draft())

    text = admin_client.get(sheet_of(citation.meeting)).text

    place = text[text.index('name="city"') : text.index('name="venue"')]
    assert "1 source" in place
    assert "held in Tokyo" in place
    assert str(citation.passage) in place
    assert f'href="{address(citation)}">{citation.key}</a>' in place
    assert text.count("sheet-cell__sources") == 1


@pytest.mark.parametrize(
    "value", ["", ":", "nothing", "outcomes-7:kind", ":title", "\0"]
)
def test_any_button_to_cite(admin_client, value):
    page = admin_client.get(sheet_of(make_draft()))

    response = press(admin_client, page, "_cite", value)

    assert response.status_code == 200
    assert Meeting.objects.count() == 1
