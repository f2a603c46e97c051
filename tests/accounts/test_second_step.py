"""Looking after the second step: new codes, and another phone."""

import pytest

from dialogue.accounts.second_steps import codes_left, phone_of
from dialogue.models import LoginEvent

from .door import (
    INDEX,
    LOG_IN,
    SECOND_STEP,
    SET_UP,
    set_up,
    waiting_phone,
    with_phone,
)

pytestmark = pytest.mark.django_db


def steps():
    return [*LoginEvent.objects.order_by("pk").values_list("step", flat=True)]


def test_new_codes_need_a_code_and_take_the_place_of_the_old(client, account):
    old = set_up(client).context["codes"]
    assert client.post(SECOND_STEP, {"code": ""}).status_code == 200

    new = client.post(SECOND_STEP, {"code": old[0]}).context["codes"]

    assert set(old) & set(new) == set()
    assert codes_left(account) == 10


def test_another_phone_needs_a_code_and_takes_the_place_of_the_old(client, account):
    old = set_up(client).context["codes"]
    key = phone_of(account).key

    answer = client.post(SECOND_STEP, {"code": old[0], "remove": "1"}, follow=True)

    assert answer.redirect_chain == [(SET_UP, 302)]
    assert waiting_phone().key != key
    assert codes_left(account) == 0
    assert client.get(INDEX, follow=True).redirect_chain[-1] == (SET_UP, 302)
    assert steps()[-3:] == ["codes-made", "code-used", "device-removed"]


def test_a_session_of_before_needs_a_log_in_with_a_code(client, account):
    with_phone(account)

    assert client.get(INDEX, follow=True).redirect_chain[-1][0].startswith(LOG_IN)
    assert client.get(SECOND_STEP).url == LOG_IN
    assert client.get(SET_UP).url == SECOND_STEP
    answer = client.post(SECOND_STEP, {"code": "000000", "remove": "1"})
    assert (answer.status_code, answer.url) == (302, LOG_IN)
    assert "or not without a code. Log in again." in client.get(LOG_IN).text
