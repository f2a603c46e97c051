"""Guesses that come together are not more than guesses one after the other."""

import pytest
from axes.models import AccessAttempt
from django.contrib.auth.backends import ModelBackend
from django.test import Client

from .door import PASSWORD, WRONG, guess, log_in, make_account

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("counted")]


class SlowBackend(ModelBackend):
    """While the right password is looked at, ten wrong ones come in."""

    def authenticate(self, request, username=None, password=None, **given):
        if password == PASSWORD:
            guess(Client(), 10, username)
        return super().authenticate(request, username, password, **given)


def test_a_right_guess_after_ten_wrong_ones_is_refused_wherever_it_began(
    client, settings
):
    settings.AUTHENTICATION_BACKENDS = [
        "axes.backends.AxesStandaloneBackend",
        f"{__name__}.SlowBackend",
    ]
    make_account()

    answer = log_in(client)

    assert answer.status_code == 429
    assert "sessionid" not in client.cookies


def test_what_is_kept_of_a_guess_is_neither_password_nor_code(client):
    make_account()

    log_in(client, password=WRONG, code="123456")

    kept = AccessAttempt.objects.values().get()
    assert WRONG not in str(kept)
    assert "123456" not in str(kept)
