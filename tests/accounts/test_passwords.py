"""A password that was changed leaves an event, whoever changed it."""

import pytest
from django.urls import reverse

from dialogue.models import LoginEvent

from .door import PASSWORD, WRONG, log_in, make_account

pytestmark = pytest.mark.django_db

NEW = "another-example-password"


def kept(*fields):
    return [*LoginEvent.objects.order_by("pk").values_list(*fields)]


def test_a_password_that_was_changed_is_kept(client):
    make_account()
    log_in(client)
    way = reverse("admin:password_change")

    client.post(way, {"old_password": WRONG})
    sent = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW}
    client.post(way, sent)

    assert kept("step", "made_by") == [("logged-in", ""), ("password-changed", "")]


def test_a_password_that_another_changed_is_kept_with_their_name(client):
    account = make_account("other")
    make_account(is_superuser=True)
    log_in(client)
    way = reverse("admin:auth_user_password_change", args=[account.pk])

    client.post(way, {"password1": NEW, "password2": WRONG, "usable_password": "true"})
    client.post(way, {"password1": NEW, "password2": NEW, "usable_password": "true"})

    last = [("logged-in", "editor", ""), ("password-changed", "other", "editor")]
    assert kept("step", "account", "made_by") == last
