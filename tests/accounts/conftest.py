from datetime import timedelta

import pytest
from django.utils import timezone

from .door import log_in, make_account


@pytest.fixture
def counted(settings):
    """Guesses are counted, as on a server."""
    settings.AXES_ENABLED = True


@pytest.fixture
def needed(settings):
    """Publishers and administrators need a second step, as on a server."""
    settings.STAFF_OTP_REQUIRED = True


@pytest.fixture
def clock(monkeypatch):
    """Stands still, and moves so many minutes from the beginning when it is told."""
    started = timezone.now()

    def move_on(minutes):
        moment = started + timedelta(minutes=minutes)
        monkeypatch.setattr("axes.handlers.proxy.now", lambda: moment)
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    move_on(0)
    return move_on


@pytest.fixture
def account(client, needed):
    """A publisher who is logged in with the password alone."""
    account = make_account("editor", "publish_meeting", "view_meeting")
    log_in(client)
    return account
