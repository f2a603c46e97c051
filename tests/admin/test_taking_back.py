"""On the desk a record is taken back: first what would change, then why, then it is."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from dialogue.models import Meeting, Outcome, Revision
from tests.admin.desk import said
from tests.whole_meeting import changes, loses_all, make_whole_meeting

pytestmark = pytest.mark.django_db

CITY_BACK = '<del><span class="quiet">Before:</span> Astana</del>'


@pytest.fixture
def meeting():
    """It lost its parts at version 3."""
    meeting = make_whole_meeting()
    loses_all(meeting)
    return meeting


def back(number, record="meeting/m"):
    return reverse("admin:dialogue_revision_back", args=[record, number])


def take_back(client, number, why="By mistake.", **sent):
    page = client.get(back(number))
    seal = page.context.get("seal", "")
    return client.post(back(number), {"seal": seal, "reason": why} | sent, follow=True)


def editor(client, *rights):
    user = User.objects.create_user("editor", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=rights))
    client.force_login(user)
    return client


def refusal(response):
    """What the page says, when nothing was taken back."""
    assert Meeting.objects.get(slug="m").city == "Astana"
    return response.context["refusal"]


def test_the_page_shows_what_would_change_and_changes_nothing(admin_client, meeting):
    page = admin_client.get(back(2)).text

    assert CITY_BACK in page and "Delegation of JP" in page
    assert "it stays: Draft." in page
    assert Meeting.objects.get().city == "Astana"


def test_it_goes_back_with_its_parts_and_says_why(admin_client, admin_user, meeting):
    page = take_back(admin_client, 2)

    assert said(page) == "meeting/m stands as it stood at version 2."
    assert Meeting.objects.get().city == "Tokyo"
    assert Outcome.objects.get().topics.get().slug == "water"
    last = Revision.objects.of("meeting/m").first()
    made = (last.number, last.made_by, last.means, last.reason)
    assert made == (4, admin_user, "form", "By mistake.")


def test_without_a_reason_nothing_changes(admin_client, meeting):
    page = take_back(admin_client, 2, why=" ")

    assert refusal(page) == "Nothing was changed, for it was not said why."
    assert CITY_BACK in page.text


def test_what_changed_since_is_told_and_the_reason_kept(admin_client, meeting):
    seal = admin_client.get(back(2)).context["seal"]
    changes(meeting, venue="Another hall")

    page = take_back(admin_client, 2, seal=seal)

    assert "meeting/m has changed since this was shown" in refusal(page)
    assert ">By mistake.</textarea>" in page.text and "Another hall" in page.text
    take_back(admin_client, 2)
    assert Meeting.objects.get().venue == "A hall"


def test_what_cannot_go_back_is_said_at_once(admin_client, meeting):
    changes(meeting, publication="withdrawn")
    take_back(admin_client, 2)
    seal = admin_client.get(back(3)).context["seal"]

    page = admin_client.post(back(3), {"seal": seal, "reason": "Why"})

    assert "it would delete what was public once" in page.context["barrier"]
    assert page.context["refusal"] == page.context["barrier"]
    assert page.text.count("errornote") == 1
    assert "submit" not in page.text.partition('id="content"')[2]
    assert Outcome.objects.exists()


def test_as_it_stands_it_cannot_be_taken_back(admin_client, meeting):
    page = take_back(admin_client, 3)

    assert refusal(page) == "meeting/m stands so already."
    assert Revision.objects.of("meeting/m").count() == 3


@pytest.mark.parametrize("publication", ["published", "withdrawn"])
def test_what_readers_see_needs_the_right_to_publish(client, meeting, publication):
    changes(meeting, publication=publication)
    editor(client, "change_meeting")

    page = take_back(client, 2)

    assert "your account may not publish: meeting/m" in refusal(page)


def test_with_the_right_to_publish_what_readers_saw_goes_back(client, meeting):
    changes(meeting, publication="withdrawn")

    take_back(editor(client, "change_meeting", "publish_meeting"), 2)

    stands = Meeting.objects.values_list("city", "publication").get()
    assert stands == ("Tokyo", "withdrawn")


def test_a_draft_needs_the_right_to_change_it(client, meeting):
    editor(client, "view_meeting")
    assert client.get(back(2)).status_code == 403
    assert client.post(back(2), {"reason": "Why"}).status_code == 403
    User.objects.all().delete()

    take_back(editor(client, "change_meeting"), 2)

    assert Meeting.objects.get().city == "Tokyo"


@pytest.mark.parametrize("number", [9, 10**30])
def test_no_such_version_is_not_found(admin_client, meeting, number):
    assert admin_client.get(back(number)).status_code == 404
