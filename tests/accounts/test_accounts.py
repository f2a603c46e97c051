"""The page of an account: its second step, and taking it away."""

import pytest
from django.contrib import admin
from django.urls import reverse

from dialogue.accounts.second_steps import has_second_step, new_phone
from dialogue.models import LoginEvent

from .door import INDEX, log_in, make_account, with_phone

pytestmark = pytest.mark.django_db


@pytest.fixture
def lost(client):
    """The account of someone who lost both; an administrator is logged in."""
    client.force_login(make_account("administrator", "change_user", "view_user"))
    account = make_account("loser")
    with_phone(account)
    return account


def page_of(account, name="auth_user_change"):
    return reverse(f"admin:{name}", args=[account.pk])


def test_the_page_says_what_is_set_up(client, lost):
    assert "recovery codes left: 10." in client.get(page_of(lost)).text
    assert "Not set up." in client.get(page_of(make_account("another"))).text


def test_a_page_asks_before_it_is_removed(client, lost):
    answer = client.get(page_of(lost, "auth_user_second_step"))

    assert "Do this only when you are sure that loser" in answer.text
    assert has_second_step(lost)


def test_removing_it_lets_the_password_alone_in_again(client, lost):
    new_phone(lost)

    answer = client.post(page_of(lost, "auth_user_second_step"), follow=True)

    assert "The second step was removed." in answer.text
    assert "Not set up." in answer.text
    event = LoginEvent.objects.first()
    assert (event.step, event.account, event.made_by) == (
        "device-removed",
        "loser",
        "administrator",
    )
    assert log_in(client, "loser").url == INDEX


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_may_not_change_accounts_may_not_remove_it(client, lost, method):
    client.force_login(make_account("looker", "view_user"))

    answer = getattr(client, method)(page_of(lost, "auth_user_second_step"))

    assert answer.status_code == 403
    assert has_second_step(lost)


@pytest.mark.parametrize("key", ["0", "x", "9" * 30])
def test_an_account_that_is_not_there_is_a_sentence(client, lost, key):
    for name in ["auth_user_second_step", "auth_user_password_change"]:
        answer = client.get(reverse(f"admin:{name}", args=[key]), follow=True)
        assert answer.status_code in {200, 404}


def test_no_page_shows_keys_or_codes_or_what_axes_keeps():
    shown = {model._meta.label for model in admin.site._registry}

    assert {label for label in shown if not label.startswith("dialogue.")} == {
        "auth.Group",
        "auth.User",
    }
