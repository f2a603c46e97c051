"""How someone comes to the desk: name, password, and a code by the clock."""

import time
from binascii import unhexlify

from django.contrib.auth.models import Permission, User
from django.urls import reverse
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from dialogue.accounts.second_steps import confirm, make_codes, new_phone

LOG_IN = reverse("admin:login")
INDEX = reverse("admin:index")
SECOND_STEP = reverse("admin:second_step")
SET_UP = reverse("admin:second_step_set_up")
PASSWORD = "example-password"
WRONG = "not-the-password"


def make_account(name="editor", *permissions, **overrides):
    """Someone of the desk with these permissions (their code names)."""
    fields = {"password": PASSWORD, "is_staff": True} | overrides
    account = User.objects.create_user(name, **fields)
    account.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    return account


def with_phone(account):
    """An account with a phone and recovery codes: both, and the codes."""
    phone = new_phone(account)
    confirm(phone)
    return phone, make_codes(account)


def code_of(phone, steps=0):
    """What a phone shows now, or some half minutes later."""
    clock = TOTP(unhexlify(phone.key), drift=steps)
    clock.time = time.time()
    return f"{clock.token():06}"


def log_in(client, name="editor", password=PASSWORD, code="", **headers):
    sent = {"username": name, "password": password, "code": code}
    return client.post(LOG_IN, sent | {"next": INDEX}, **headers)


def guess(client, times, name="editor", **headers):
    """Wrong passwords, one after the other; the last answer."""
    for _number in range(times):
        answer = log_in(client, name, WRONG, **headers)
    return answer


def waiting_phone():
    return TOTPDevice.objects.get(confirmed=False)


def set_up(client):
    """Set up the phone of whoever is logged in; the page with the recovery codes."""
    client.get(SET_UP)
    return client.post(SET_UP, {"code": code_of(waiting_phone())})
