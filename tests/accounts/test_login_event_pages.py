"""The list of login events: for whom it is, and that nobody changes it."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from dialogue.models import LoginEvent
from tests.admin.desk import address
from tests.builders import make_login_event

from .door import make_account

pytestmark = pytest.mark.django_db


def test_an_event_is_never_changed():
    event = make_login_event()
    event.step = "logged-out"

    with pytest.raises(ValidationError, match="is never changed"):
        event.full_clean()


@pytest.mark.parametrize(
    ("permission", "status"),
    [("view_loginevent", 403), ("view_user", 403), ("change_user", 200)],
)
@pytest.mark.parametrize("page", ["change", "changelist"])
def test_events_are_for_those_who_look_after_accounts(client, permission, status, page):
    event = make_login_event()
    client.force_login(make_account("editor", permission))

    answer = client.get(address(event if page == "change" else LoginEvent, page))

    assert answer.status_code == status


def test_events_are_found_by_name_and_by_address(client):
    make_login_event(account="somebody", address="203.0.113.7")
    client.force_login(User.objects.create_superuser("editor"))

    for words in ["somebody", "203.0.113"]:
        page = client.get(address(LoginEvent, "changelist"), {"q": words})
        assert [event.account for event in page.context["cl"].result_list] == [
            "somebody"
        ]
