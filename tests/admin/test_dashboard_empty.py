"""The first page of the desk where nothing waits, and where nothing is recorded yet."""

import pytest
from django.urls import reverse

from tests.admin.waiting import BARE, DESK, desk_of
from tests.builders import make_meeting
from tests.roles import ROLES

pytestmark = pytest.mark.django_db


def test_where_nothing_waits_is_said_in_one_line(client):
    desk_of(client, "Viewer")
    make_meeting(**BARE, names={language: {} for language in ["ru", "ja"]})

    text = client.get(DESK).text
    page = client.get(reverse("admin:waiting", args=["in-review"])).text

    assert "Nothing waits in: In review, Proposals, Quotes that no longer match" in text
    assert "Nothing is recorded yet" not in text
    assert "Nothing waits here." in page


@pytest.mark.parametrize("role", ROLES)
def test_an_empty_archive_says_what_to_do_first(client, role):
    desk_of(client, role)

    text = client.get(DESK).text

    assert "Nothing is recorded yet" in text
    assert ("Take a release in" in text) == (role in {"Editor", "Publisher"})
    assert ("Type in a meeting" in text) == (role in {"Editor", "Publisher"})
