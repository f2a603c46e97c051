"""When guesses count, and until when none is looked at."""

import pytest

from .door import guess, log_in, make_account

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("counted")]


def test_the_page_says_what_happened_and_when_to_try_again(client, clock):
    make_account()
    guess(client, 10)
    clock(5)

    answer = log_in(client)

    assert "10 wrong passwords or codes were given for “editor”" in answer.text
    assert "Try again in 10 minutes, after " in answer.text
    assert answer["Retry-After"] == "600"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert 'id="header"' in answer.text


def test_after_fifteen_minutes_guesses_count_anew(client, clock):
    make_account()
    guess(client, 10)

    clock(14.9)
    assert log_in(client).status_code == 429
    clock(15.1)
    assert log_in(client).status_code == 302


def test_trying_meanwhile_does_not_move_the_end(client, clock):
    make_account()
    guess(client, 10)
    clock(10)
    guess(client, 5)

    clock(15.1)

    assert log_in(client).status_code == 302


def test_what_is_older_than_fifteen_minutes_does_not_count(client, clock):
    make_account()
    guess(client, 9)
    clock(15.1)

    assert guess(client, 9).status_code == 200
    assert guess(client, 1).status_code == 429


def test_slow_guesses_count_together_as_long_as_none_is_fifteen_minutes_away(
    client, clock
):
    """Stricter than asked: django-axes counts from the last one back."""
    make_account()
    for number in range(9):
        clock(14 * number)
        guess(client, 1)

    clock(14 * 9)

    assert guess(client, 1).status_code == 429
