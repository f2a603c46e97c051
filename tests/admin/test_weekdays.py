"""A day is checked against the weekday that a source prints beside it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from dialogue.admin.weekdays import WeekdayField, refuse_another_weekday


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Saturday", 5),
        ("sat.", 5),
        ("土", 5),
        ("（土）", 5),
        ("日曜日", 6),
        ("субботу", 5),
        ("", None),
        (" ", None),
    ],
)
def test_reads_a_weekday_as_it_is_printed(printed, number):
    assert WeekdayField().clean(printed) == number


@pytest.mark.parametrize("printed", ["28", "holiday", "\0", "x" * 30])
def test_what_is_no_weekday_gets_a_sentence(printed):
    with pytest.raises(ValidationError):
        WeekdayField().clean(printed)


def test_says_which_weekday_that_day_was():
    with pytest.raises(ValidationError) as error:
        refuse_another_weekday(date(2004, 8, 28), 4)

    (sentence,) = error.value.messages
    assert sentence.startswith("28 August 2004 was a Saturday, and the source prints ")
    assert "Friday" in sentence


def test_lets_the_right_weekday_be_and_none():
    refuse_another_weekday(date(2004, 8, 28), 5)
    refuse_another_weekday(date(2004, 8, 28), None)
    refuse_another_weekday(None, None)


def test_a_weekday_alone_is_no_day():
    with pytest.raises(ValidationError, match="needs the first day"):
        refuse_another_weekday(None, 5)
