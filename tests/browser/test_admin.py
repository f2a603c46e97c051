"""The editor's desk in a browser, under the strict policy and on plain http."""

import pytest
from django.contrib.auth import get_user_model

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_editor_logs_in_and_types_a_meeting_without_a_complaint(live_server, page):
    get_user_model().objects.create_superuser("editor", password="example-password")
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("example-password")
    page.get_by_role("button", name="Log in").click()

    page.goto(f"{live_server.url}/admin/dialogue/meeting/add/")
    page.locator("[name=title]").fill("Example meeting")
    page.locator("[name=slug]").fill("2015-tokyo-example")
    page.locator("[name=_continue]").click()

    assert "was added successfully" in page.locator(".messagelist").inner_text()
    assert page.locator("[name=title]").input_value() == "Example meeting"
    assert page.complaints == []
