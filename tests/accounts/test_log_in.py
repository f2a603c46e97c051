"""Logging in with a second step."""

import pytest

from dialogue.accounts.second_steps import codes_left

from .door import INDEX, code_of, log_in, make_account, with_phone

pytestmark = pytest.mark.django_db

NEEDED = "This account also needs a code: from your phone, or a recovery code."
WRONG_CODE = (
    "This code is not right, or it was used before. Type the one that your phone shows "
    "now, or a recovery code."
)


def refusals(answer):
    return [*answer.context["form"].errors.get("code", [])]


def test_without_a_second_step_the_password_is_enough(client):
    make_account()

    assert log_in(client).url == INDEX
    assert client.get(INDEX).status_code == 200


def test_a_code_of_the_phone_logs_in(client, needed):
    phone, _codes = with_phone(make_account("editor", "publish_meeting"))

    assert log_in(client, code=code_of(phone)).url == INDEX
    assert client.get(INDEX).status_code == 200


def test_the_password_alone_is_refused_once_there_is_a_phone(client):
    with_phone(make_account())

    assert refusals(log_in(client)) == [NEEDED]
    assert client.get(INDEX).status_code == 302


def test_a_code_is_taken_once(client):
    phone, _codes = with_phone(make_account())
    code = code_of(phone)
    log_in(client, code=code)
    client.logout()

    assert refusals(log_in(client, code=code)) == [WRONG_CODE]


def test_a_recovery_code_is_taken_once_and_typed_as_people_do(client):
    account = make_account()
    _phone, codes = with_phone(account)
    typed = f" {codes[0][:4].upper()}-{codes[0][4:]} "

    assert log_in(client, code=typed).url == INDEX
    client.logout()
    assert refusals(log_in(client, code=typed)) == [WRONG_CODE]
    assert codes_left(account) == 9


def test_the_code_of_another_account_is_refused(client):
    with_phone(make_account())
    phone, codes = with_phone(make_account("other"))

    assert refusals(log_in(client, code=codes[0])) == [WRONG_CODE]
    assert refusals(log_in(client, code=code_of(phone))) == [WRONG_CODE]


def test_after_a_wrong_code_no_other_is_looked_at_for_a_while(client):
    phone, codes = with_phone(make_account())
    log_in(client, code="000000")

    waiting = refusals(log_in(client, code=code_of(phone)))

    assert waiting[0].startswith("The last code was wrong: no other is looked at bef")
    assert log_in(client, code=codes[0]).url == INDEX


def test_wrong_codes_are_guesses_too(client, counted, settings):
    settings.OTP_TOTP_THROTTLE_FACTOR = 0
    phone, _codes = with_phone(make_account())

    answers = [log_in(client, code="000000") for _number in range(10)]

    assert [answer.status_code for answer in answers[-2:]] == [200, 429]
    assert log_in(client, code=code_of(phone)).status_code == 429
