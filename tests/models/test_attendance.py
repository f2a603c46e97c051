"""At what rank a country came, in the words of the table of attendance."""

import pytest

from dialogue.models import Country, Delegate, Delegation, Meeting
from dialogue.models.attendance import AttendedAs, attendance_of, count_by_rank
from dialogue.vocabulary import Capacity, Presence, Rank
from tests.builders import make_country, make_delegate, make_delegation, make_meeting

MINISTER = {"role": "head", "rank": "minister", "office": "Foreign Minister"}
AMBASSADOR = {"role": "head", "rank": "ambassador", "office": "Ambassador"}
UNRANKED = {"role": "head", "office": "Envoy of Example"}
DEPUTY = {"role": "head", "rank": "deputy-minister"}
OFFICIAL = {"role": "member", "rank": "official", "office": "Ministry"}
EXPERT = {"role": "member", "rank": "expert", "office": "Institute"}


def attendance(*delegates, presence="present", **fields):
    delegation = Delegation(
        meeting=Meeting(), country=Country(), presence=presence, **fields
    )
    return attendance_of(delegation, [Delegate(**each) for each in delegates])


@pytest.mark.parametrize(
    ("delegates", "words"),
    [
        ([MINISTER], "Minister"),
        ([MINISTER | {"rank": "leader"}], "Leader"),
        ([DEPUTY | {"office": "Deputy Minister"}], "Deputy minister"),
        ([DEPUTY | {"office": "State Secretary"}], "Deputy minister"),
        ([DEPUTY | {"office": "First Deputy Minister"}], "First deputy minister"),
        ([DEPUTY | {"office": "the first vice-minister"}], "First deputy minister"),
        ([MINISTER | {"office": "First Deputy Prime Minister"}], "Minister"),
        ([MINISTER | {"rank": "envoy"}], "Special envoy"),
        ([AMBASSADOR], "Ambassador"),
        (
            [AMBASSADOR | {"on_behalf_of": "Foreign Minister of Example"}],
            "Ambassador, on behalf of the minister",
        ),
        (
            [AMBASSADOR | {"on_behalf_of": "Minister of Example"}],
            "Ambassador, on behalf of the minister",
        ),
        (
            [AMBASSADOR | {"on_behalf_of": "Deputy Minister of Example"}],
            "Ambassador, on behalf of another office",
        ),
        ([OFFICIAL | {"role": "head"}], "Official"),
        ([EXPERT | {"role": "head"}], "Expert"),
        ([UNRANKED], "Present, rank not stated"),
        ([], "Present, rank not stated"),
        # The head speaks for the delegation, whoever else sat in it.
        ([MINISTER | {"role": "member"}, AMBASSADOR], "Ambassador"),
        ([MINISTER | {"role": "member"}, UNRANKED], "Present, rank not stated"),
        ([EXPERT, OFFICIAL], "Official, head not stated"),
        ([OFFICIAL | {"rank": ""}, EXPERT], "Expert, head not stated"),
    ],
)
def test_a_country_is_said_to_come_at_the_rank_of_its_head(delegates, words):
    assert attendance(*delegates).words == words


@pytest.mark.parametrize(
    ("fields", "delegates", "words"),
    [
        ({"capacity": "observer"}, [], "Observer"),
        ({"capacity": "guest"}, [], "Guest"),
        ({"capacity": "guest"}, [MINISTER], "Minister, as guest"),
        ({"capacity": "observer"}, [EXPERT], "Expert, as observer, head not stated"),
        ({"presence": "absent"}, [], "Absent"),
        ({"presence": "absent", "capacity": "guest"}, [MINISTER], "Absent"),
        ({"presence": "not-stated"}, [], "Not stated"),
        ({"presence": "not-stated", "capacity": "participant"}, [], "Not stated"),
        ({"presence": "not-stated"}, [MINISTER], "Minister, presence not stated"),
        (
            {"presence": "not-stated", "capacity": "guest"},
            [],
            "Guest, presence not stated",
        ),
    ],
)
def test_what_is_known_besides_the_rank_is_said_too(fields, delegates, words):
    assert attendance(*delegates, **fields).words == words


def test_every_rank_presence_and_side_capacity_has_its_kind():
    words = {*Rank.values, *Presence.values, Capacity.OBSERVER, Capacity.GUEST}

    assert words == set(AttendedAs.values) - {"first-deputy-minister"}


@pytest.mark.django_db
def test_the_chair_is_who_chaired_or_whose_country_did():
    chaired = make_delegation()
    make_delegate(delegation=chaired, role="chair")
    country = make_country("TM")
    named = make_delegation(meeting=make_meeting(chair=country), country=country)

    assert chaired.attendance.is_chair
    assert named.attendance.is_chair
    assert not make_delegation().attendance.is_chair


@pytest.mark.django_db
def test_ranks_are_counted_from_the_top_down_at_meetings_that_were_held():
    country = make_country("TM")
    for rank in ["ambassador", "minister", "ambassador"]:
        seat = make_delegation(country=country)
        make_delegate(delegation=seat, role="head", rank=rank)
    make_delegation(country=country, meeting=make_meeting(status="postponed"))

    counted = count_by_rank(country.delegations.all())

    assert counted.total == 3
    assert counted.kinds == [("minister", 1), ("ambassador", 2)]
