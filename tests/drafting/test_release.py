"""One release at a time: what is stated, what is left open."""

from datetime import date

import pytest

from dialogue.drafting.release import read

from .texts_for_tests import ENGLISH, TEXTS

MEETING = 'Foreign Ministers\' Meeting of the "Central Asia plus Japan" Dialogue'


def names(draft):
    return [question.name for question in draft.questions]


@pytest.mark.parametrize("language", TEXTS)
def test_day_and_city_are_those_of_the_meeting(language):
    meeting = read(TEXTS[language]).meeting

    assert meeting.starts_on.value == date(2011, 8, 7)
    assert (meeting.city.value, meeting.host.value) == ("Tashkent", "UZ")


@pytest.mark.parametrize("language", TEXTS)
def test_the_day_of_the_page_is_not_that_of_the_meeting(language):
    assert read(TEXTS[language]).release.issued_on.value == date(2011, 8, 9)


def test_a_host_that_follows_from_the_city_is_implied():
    assert read(ENGLISH).meeting.host.stance == "implies"


def test_an_announcement_has_no_outcomes_and_nobody_present():
    held = f"The Ninth {MEETING} will be held in Tokyo on May 2, 2010."
    text = f"{held} Japan announced tea."

    draft = read(text)

    assert draft.meeting.status.value == "planned"
    assert draft.outcomes == ()
    assert {each.presence for each in draft.delegations} <= {None}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("was held in Tokyo", "held"),
        ("will be held in Tokyo", "planned"),
        ("to be held in Tokyo has been postponed", "postponed"),
        ("to be held in Tokyo has been cancelled", "cancelled"),
    ],
)
def test_the_verb_says_what_became_of_it(words, status):
    draft = read(f"The Ninth {MEETING} {words} on Sunday, May 2, 2010.")

    assert draft.meeting.status.value == status


def test_a_weekday_that_contradicts_the_day_is_asked_about():
    draft = read(f"The Ninth {MEETING} was held in Osh on Monday, May 2, 2010.")

    assert draft.meeting.starts_on.value == date(2010, 5, 2)
    assert "meeting.starts_on" in names(draft)


def test_a_day_without_a_year_needs_the_day_of_publication():
    text = f"The Ninth {MEETING} was held in Osh on December 30."

    assert read(text).meeting.starts_on is None
    known = read(text, published=date(2011, 1, 4)).meeting.starts_on
    assert known.value == date(2010, 12, 30)


def test_two_cities_are_none():
    draft = read(f"The Ninth {MEETING} was held in Osh and in Bishkek on May 2, 2010.")

    assert draft.meeting.city is None
    assert "meeting.city" in names(draft)


def test_a_number_that_the_title_contradicts_is_none():
    draft = read(f"Eighth {MEETING}\n\nThe Ninth {MEETING} was held on May 2, 2010.")

    assert draft.meeting.ordinal is None
    assert "meeting.ordinal" in names(draft)


def test_the_envoy_of_a_country_is_not_of_the_one_he_is_sent_to():
    draft = read(
        f"The Ninth {MEETING} was held in Osh on May 2, 2010. Turkmenistan was "
        "represented by its Ambassador to Kazakhstan."
    )

    (delegation,) = draft.delegations
    assert delegation.country.value == "TM"
    assert delegation.delegates[0].office.value == "Ambassador to Kazakhstan"


def test_the_five_countries_are_in_the_room_only_when_it_says_five():
    all_five = f"All five Central Asian countries attended the Ninth {MEETING} in Osh."
    some = f"The countries of Central Asia attended the Ninth {MEETING} in Osh."

    assert len(read(f"{all_five}\nTea was served.").delegations) == 5
    assert read(f"{some}\nTea was served.").delegations == ()


def test_whose_act_it_is_is_asked_when_no_subject_stands_before_the_verb():
    held = f"The Ninth {MEETING} was held in Osh on May 2, 2010."

    named = read(f"{held}\n\n1. Japan announced that it would plant trees.")
    open_ = read(f"{held}\n\n1. After tea, he announced that trees would grow.")

    assert "outcomes" not in names(named)
    assert "outcomes" in names(open_)


def test_a_meeting_that_opened_and_ended_lasts_from_the_one_day_to_the_other():
    days = "opened in Osh on May 30, 2010 and ended on June 1"

    meeting = read(f"The Ninth {MEETING} {days}.").meeting

    assert meeting.starts_on.value == date(2010, 5, 30)
    assert meeting.ends_on.value == date(2010, 6, 1)


def test_the_way_to_the_page_is_no_section():
    way = "1. Home\n2. News\n3. Press releases\n\n"
    text = f"{way}The Ninth {MEETING} was held in Osh on May 2, 2010.\n\n1. Results\n"

    draft = read(f"{text}The participants discussed wells.\n\n2. Thanks\nTea.")

    assert [each.section for each in draft.outcomes] == ["1"]
