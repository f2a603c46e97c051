"""What is kept of every log-in and refusal."""

import pytest
from django.urls import reverse

from dialogue.models import LoginEvent

from .door import (
    PASSWORD,
    WRONG,
    code_of,
    guess,
    log_in,
    make_account,
    with_phone,
)

pytestmark = pytest.mark.django_db

NEW = "another-example-password"


def kept(*fields):
    fields = fields or ("step",)
    rows = LoginEvent.objects.order_by("pk").values_list(*fields)
    return [row[0] if len(fields) == 1 else row for row in rows]


def test_a_log_in_and_a_log_out_are_kept_with_the_address(client):
    make_account()

    log_in(client, REMOTE_ADDR="203.0.113.7")
    client.post(reverse("admin:logout"), REMOTE_ADDR="2001:db8::1")

    assert kept("step", "account", "address") == [
        ("logged-in", "editor", "203.0.113.7"),
        ("logged-out", "editor", "2001:db8::1"),
    ]


def test_a_wrong_password_is_kept_under_the_name_as_typed(client):
    make_account()

    log_in(client, "Editor ‮ <b>", WRONG)

    assert kept("step", "account") == [("wrong-password", "Editor ‮ <b>")]


@pytest.mark.parametrize("name", ["n" * 151, "nul\0", ""])
def test_a_name_that_no_account_can_have_is_no_guess(client, name):
    assert log_in(client, name, WRONG).status_code == 200
    assert kept() == []


def test_a_lock_out_is_kept_once_after_the_guesses_that_led_to_it(client, counted):
    guess(client, 13)

    assert kept() == ["wrong-password"] * 10 + ["locked-out"]


def test_codes_are_kept_as_wrong_or_used(client):
    phone, codes = with_phone(make_account())

    log_in(client, code="000000")
    log_in(client, code=codes[0])

    assert kept() == ["wrong-code", "code-used", "logged-in"]


def test_a_code_of_the_phone_is_a_log_in_like_another(client):
    phone, _codes = with_phone(make_account())

    log_in(client, code=code_of(phone))

    assert kept() == ["logged-in"]


def test_neither_password_nor_code_is_kept(client):
    _phone, codes = with_phone(make_account())

    log_in(client, password=WRONG)
    log_in(client, code="000000")
    log_in(client, code=codes[0])

    stored = str([*LoginEvent.objects.values()])
    secrets = [PASSWORD, WRONG, "000000", codes[0]]
    assert [secret for secret in secrets if secret in stored] == []
