"""Dates against the days, months and weekdays that their quotes print."""

from datetime import date

import pytest

from tests.builders import (
    make_citation,
    make_meeting,
)
from tests.checking.archive import faults_about

pytestmark = pytest.mark.django_db


def cite_a_day(fact="starts_on", on=date(2010, 8, 7), precision="day", **fields):
    """A citation of a day of a meeting; it was a Saturday."""
    meeting = make_meeting(
        starts_on=on, slug="2010-tokyo", date_precision=precision, publication="draft"
    )
    key = f"2010-tokyo.{fact.replace('_', '-')}.1"
    return make_citation(fact, meeting=meeting, key=key, **fields)


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("On Tuesday, August 7, 2010", "2010-08-07 was a Saturday, and it prints"),
        ("August 7 (Tue)", "2010-08-07 was a Saturday, and it prints Tuesday; say"),
        ("8月7日(火曜日)", "2010-08-07 was a Saturday, and it prints Tuesday; say"),
        ("August 8, 2010", "it prints 2010-08-08, and the value is 2010-08-07."),
        ("8 августа 2010 года", "it prints 2010-08-08, and the value is 2010-08-07."),
    ],
)
def test_a_quote_that_prints_another_day_is_named(quote, sentence):
    cite_a_day(quote=quote)

    [fault] = faults_about("“quote”")
    assert sentence in fault


@pytest.mark.parametrize(
    "fields",
    [
        {"quote": "on Saturday, August 7, 2010"},
        {"quote": "August 7 (Sat)"},
        {"quote": "8月7日(土曜日)"},
        {"quote": "met in Tokyo"},
        {"quote": "August 5 to August 7", "fact": "ends_on"},
        {"quote": "On Tuesday, August 7", "stance": "contradicts", "claim": "Tuesday"},
        {"quote": "On Tuesday, August 7", "note": "The weekday is a slip."},
        {"quote": "over three years from August 9, 2007", "stance": "implies"},
        {"quote": "before August 23, 2010", "precision": "between"},
        {"quote": "between August 7 and August 9, 2010"},
    ],
)
def test_a_quote_may_print_that_day_or_none(fields):
    cite_a_day(**fields)

    assert faults_about("“quote”") == []


@pytest.mark.parametrize(
    ("quote", "faults"),
    [("in July 2008", 0), ("2008年7月には", 0), ("in June 2008", 1)],
)
def test_a_quote_prints_the_month_of_a_meeting_known_to_the_month(quote, faults):
    month = {"date_precision": "month", "ends_on": "2008-07-31"}
    meeting = make_meeting(starts_on="2008-07-01", publication="draft", **month)
    key = f"{meeting.slug}.starts-on.1"
    make_citation("starts_on", meeting=meeting, key=key, quote=quote)

    assert len(faults_about("“quote”: it prints")) == faults


def test_a_slug_that_names_another_year_is_named():
    make_meeting(slug="2016-tokyo", publication="draft")

    assert faults_about("“slug”") == [
        "meeting/2016-tokyo, dialogue.meeting 2016-tokyo, “slug”: "
        "it names 2016, and the meeting starts on 2015-05-01."
    ]


@pytest.mark.parametrize("slug", ["2015-tokyo", "tokyo-dialogue-3", "2015"])
def test_a_slug_may_name_its_year_or_none(slug):
    make_meeting(slug=slug, publication="draft")

    assert faults_about("“slug”") == []
