"""A date is said no more exactly than it is known."""

from datetime import date

import pytest

from dialogue.models.dates import (
    date_in_words,
    distance_in_words,
    exact_distance_in_words,
    machine_date,
)
from dialogue.vocabulary import DatePrecision

FIRST = date(2004, 8, 28)


@pytest.mark.parametrize(
    ("ends_on", "precision", "words"),
    [
        (date(2004, 8, 28), "day", "28 August 2004"),
        (date(2004, 8, 30), "day", "28 to 30 August 2004"),
        (date(2004, 9, 2), "day", "28 August to 2 September 2004"),
        (date(2005, 1, 2), "day", "28 August 2004 to 2 January 2005"),
        (date(2004, 8, 31), "month", "August 2004"),
        (date(2004, 12, 31), "year", "2004"),
        (date(2004, 9, 2), "between", "between 28 August 2004 and 2 September 2004"),
    ],
)
def test_says_the_date_in_words(ends_on, precision, words):
    assert date_in_words(FIRST, ends_on, precision) == words


@pytest.mark.parametrize("precision", ["", *DatePrecision.values])
def test_says_nothing_of_no_date(precision):
    assert date_in_words(None, None, precision) == ""
    assert machine_date(None, precision) == ""


@pytest.mark.parametrize(
    ("precision", "value"),
    [("day", "2004-08-28"), ("month", "2004-08"), ("year", "2004"), ("between", "")],
)
def test_writes_the_date_for_machines(precision, value):
    assert machine_date(FIRST, precision) == value


def test_every_precision_has_words():
    for precision in DatePrecision.values:
        assert "2004" in date_in_words(FIRST, FIRST, precision)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 27), "today"),
        (date(2026, 11, 28), "in 1 day"),
        (date(2026, 11, 26), "1 day ago"),
        (date(2027, 3, 27), "in 120 days"),
        (date(2024, 11, 28), "729 days ago"),
        (date(2024, 11, 27), "2 years ago"),
        (date(2024, 11, 26), "more than 2 years ago"),
        (date(2028, 11, 26), "in 730 days"),
        (date(2028, 11, 27), "in 2 years"),
        (date(2030, 12, 20), "in more than 4 years"),
        (date(2007, 8, 28), "more than 19 years ago"),
        (date(1, 1, 1), "more than 2025 years ago"),
        (date(9999, 12, 31), "in more than 7973 years"),
    ],
)
def test_says_how_far_off_a_day_is(on, words):
    assert distance_in_words(on, date(2026, 11, 27)) == words


def test_a_leap_day_has_its_anniversary_only_when_it_comes():
    leap_day = date(2004, 2, 29)

    assert distance_in_words(leap_day, date(2007, 2, 28)) == "more than 2 years ago"
    assert distance_in_words(leap_day, date(2007, 3, 1)) == "more than 3 years ago"
    assert distance_in_words(leap_day, date(2008, 2, 29)) == "4 years ago"


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2007, 8, 28), "more than 19 years ago (7,031 days)"),
        (date(2030, 12, 20), "in more than 4 years (1,484 days)"),
        (date(2027, 3, 27), "in 120 days"),
        (date(2026, 11, 27), "today"),
    ],
)
def test_years_are_told_to_the_day_where_asked_for(on, words):
    assert exact_distance_in_words(on, date(2026, 11, 27)) == words
