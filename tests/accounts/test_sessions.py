"""A session ends twelve hours after the log-in."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from .door import INDEX, SECOND_STEP, log_in, make_account, with_phone

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


def end():
    return Session.objects.get().expire_date


def test_it_ends_twelve_hours_after_the_log_in(client, clock):
    make_account()
    log_in(client)

    assert end() == timezone.now() + 12 * HOUR
    assert client.cookies["sessionid"]["max-age"] == 12 * 60 * 60
    clock(11.9 * 60)
    assert client.get(INDEX).status_code == 200
    clock(12.1 * 60)
    assert client.get(INDEX).status_code == 302


def test_what_is_done_in_it_does_not_move_its_end(client, clock):
    _phone, codes = with_phone(make_account())
    log_in(client, code=codes[0])
    at_first = end()
    clock(6 * 60)

    client.post(SECOND_STEP, {"code": codes[1]})

    assert end() == at_first
    assert client.cookies["sessionid"]["max-age"] == 6 * 60 * 60


def test_a_new_log_in_begins_anew(client, clock):
    make_account()
    log_in(client)
    clock(6 * 60)

    log_in(client)

    assert end() == timezone.now() + 12 * HOUR
