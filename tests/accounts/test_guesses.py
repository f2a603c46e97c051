"""Ten guesses in fifteen minutes, at one account from one address."""

import pytest

from .door import guess, log_in, make_account

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("counted")]


def test_nine_wrong_guesses_leave_one(client):
    make_account()

    assert guess(client, 9).status_code == 200
    assert log_in(client).status_code == 302


def test_the_tenth_is_the_last_and_the_eleventh_is_not_looked_at(client):
    make_account()

    tenth, eleventh = guess(client, 10), guess(client, 1)

    assert (tenth.status_code, eleventh.status_code) == (429, 429)
    assert log_in(client).status_code == 429
    assert "sessionid" not in client.cookies


def test_a_log_in_forgets_the_wrong_guesses(client):
    make_account()
    guess(client, 9)
    log_in(client)
    client.logout()

    assert guess(client, 9).status_code == 200


def test_another_account_and_another_address_have_guesses_of_their_own(client):
    make_account()
    make_account("other")
    guess(client, 10)

    assert log_in(client, "other").status_code == 302
    assert log_in(client, REMOTE_ADDR="203.0.113.7").status_code == 302


def test_another_browser_has_none(client):
    guess(client, 5, HTTP_USER_AGENT="one")

    assert guess(client, 5, HTTP_USER_AGENT="another").status_code == 429


def test_an_account_that_is_not_there_is_refused_alike(client):
    assert guess(client, 10, "nobody").status_code == 429
