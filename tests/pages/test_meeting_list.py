import pytest
from django.urls import reverse

from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


def test_lists_published_meetings_newest_first(client):
    make_meeting(title="Old", starts_on="2004-08-28")
    make_meeting(title="New", starts_on="2019-05-18")
    make_meeting(title="Draft", publication="draft")

    response = client.get(reverse("dialogue:meeting_list"))

    titles = [meeting.title for meeting in response.context["meetings"]]
    assert titles == ["New", "Old"]
