"""A date is said no more exactly than it is known."""

from datetime import date

import pytest

from dialogue.models.dates import date_in_words, machine_date
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
