"""Who publishes or looks after accounts needs more than a password."""

import pytest

from .door import INDEX, SET_UP, log_in, make_account

pytestmark = pytest.mark.django_db

NEEDING = ["publish_meeting", "publish_document", "change_user", "change_group"]


@pytest.mark.parametrize("permission", NEEDING)
def test_who_publishes_or_administers_is_led_to_set_it_up(client, needed, permission):
    make_account("editor", permission)
    log_in(client)

    answer = client.get(INDEX, follow=True)

    assert answer.redirect_chain[-1] == (SET_UP, 302)
    assert "Your account may publish or look after accounts." in answer.text


def test_who_does_neither_is_not(client, needed):
    make_account("editor", "change_meeting", "load_fixture", "view_user")
    log_in(client)

    assert client.get(INDEX).status_code == 200


def test_nobody_is_where_it_is_not_required(client):
    make_account(is_superuser=True)
    log_in(client)

    assert client.get(INDEX).status_code == 200
