"""Deleted records are listed, have a history, and are brought back."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from dialogue.exchange.revisions import revision_of
from dialogue.models import Delegate, Meeting, Revision, Topic
from tests.admin.desk import address, delete, said
from tests.admin.test_taking_back import back
from tests.builders import make_topic
from tests.whole_meeting import make_whole_meeting

pytestmark = pytest.mark.django_db

LIST = reverse("admin:dialogue_revision_deleted")


@pytest.fixture
def gone(admin_client):
    """A meeting and a topic that were deleted, in this order."""
    for row in [make_whole_meeting(), make_topic(slug="wind", name="Wind")]:
        delete(admin_client, row, reason="Twice.")


def listed(response):
    return [each.revision.record for each in response.context["records"]]


def test_they_are_listed_with_who_and_why_the_last_first(admin_client, gone):
    page = admin_client.get(LIST)

    assert listed(page) == ["topic/wind", "meeting/m"]
    assert "Wind" in page.text and "Twice." in page.text and ">admin</td>" in page.text
    assert f'href="{back(1, "topic/wind")}">Bring back</a>' in page.text


@pytest.mark.parametrize("model", [Meeting, Topic])
def test_the_list_of_a_kind_leads_to_those_of_the_kind(admin_client, gone, model):
    way = f"{LIST}?kind={model._meta.model_name}"
    assert f'href="{way}"' in admin_client.get(address(model, "changelist")).text

    page = admin_client.get(way)

    assert len(listed(page)) == 1
    assert listed(page)[0].startswith(model._meta.model_name)


def test_the_list_of_revisions_leads_to_all(admin_client):
    assert f'href="{LIST}"' in admin_client.get(address(Revision, "changelist")).text


def test_a_part_has_no_such_list(admin_client):
    assert LIST not in admin_client.get(address(Delegate, "changelist")).text


def test_a_meeting_comes_back_as_a_draft_with_its_parts(admin_client, gone):
    page = admin_client.get(back(2))
    sent = {"seal": page.context["seal"], "reason": "It took place."}

    page = admin_client.post(back(2), sent, follow=True)

    assert said(page) == "meeting/m stands as it stood at version 2."
    meeting = Meeting.objects.get(slug="m")
    assert meeting.publication == "draft"
    assert Delegate.objects.get().citations.count() == 1
    last = Revision.objects.of("meeting/m").first()
    assert (last.number, last.means, last.reason) == (4, "form", "It took place.")
    assert "<strong>Brought back</strong>" in page.text
    assert listed(admin_client.get(LIST)) == ["topic/wind"]


def test_what_came_back_around_the_history_is_told(admin_client, gone):
    make_topic(slug="wind")

    page = admin_client.get(LIST).text

    assert "it is there again" in page
    assert back(1, "topic/wind") not in page


def test_each_sees_the_kinds_that_are_open_to_it(client, gone):
    looker = User.objects.create_user("looker", is_staff=True)
    client.force_login(looker)
    assert client.get(LIST).status_code == 403
    looker.user_permissions.add(Permission.objects.get(codename="view_topic"))

    page = client.get(LIST)

    assert listed(page) == ["topic/wind"]
    assert "Bring back" not in page.text
    assert client.get(f"{LIST}?kind=meeting").status_code == 403
    assert client.get(back(1, "topic/wind")).status_code == 403


@pytest.mark.parametrize("method", ["get", "post"])
def test_none_of_these_pages_is_for_strangers(client, method):
    history = reverse("admin:dialogue_revision_record", args=["topic/wind"])

    for way in [LIST, history, back(1, "topic/wind")]:
        assert getattr(client, method)(way).url.startswith("/admin/login/")


@pytest.mark.parametrize("how_many", [1, 30])
def test_costs_the_same_however_many_there_are(
    admin_client, admin_user, django_assert_num_queries, how_many
):
    for _ in range(how_many):
        with revision_of(topic := make_topic(), by=admin_user):
            topic.delete()

    with django_assert_num_queries(5):
        page = admin_client.get(LIST)

    assert len(listed(page)) == how_many
