"""Loads on the desk: what was loaded, by whom, with its plan; and taken back."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from dialogue.exchange.revisions import revision_of
from dialogue.models import FixtureLoad, Meeting, Revision
from tests.admin.desk import address, press, said
from tests.admin.test_plans import file_of, planned
from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def load(loader):
    """A load that moved a meeting from one city to another."""
    meeting = make_meeting(city="Before", publication="draft")
    press(loader, planned(loader, file_of(meeting, Before="After")), "_apply")
    return FixtureLoad.objects.get()


def undo(load):
    return reverse("admin:dialogue_fixtureload_undo", args=[load.pk])


def test_it_tells_what_was_loaded_and_by_whom(loader, load):
    page = loader.get(address(load)).text

    assert "a.json" in page and "loader" in page
    assert "<td>Before</td>" in page and "<td>After</td>" in page


def test_it_is_taken_back_and_that_too(loader, load):
    page = loader.post(undo(load), {"reason": "A mistake."}, follow=True)

    assert said(page) == "The load was taken back."
    assert Meeting.objects.get().city == "Before"
    back = FixtureLoad.objects.latest("pk")
    assert (back.reason, back.loaded_by.username) == ("A mistake.", "loader")
    assert undo(back) in page.text
    loader.post(undo(back), {})
    assert Meeting.objects.get().city == "After"


def test_opening_the_page_takes_nothing_back(loader, load):
    page = loader.get(undo(load)).text

    assert f"meeting/{Meeting.objects.get().slug}" in page
    assert Meeting.objects.get().city == "After"


def test_later_edits_stand_in_the_way_and_are_named(loader, load):
    meeting = Meeting.objects.get()
    with revision_of(meeting):
        Meeting.objects.update(venue="A hall")

    page = loader.post(undo(load), {"reason": "Why"})

    record = f"meeting/{meeting.slug}"
    assert f"later changes stand on it: {record}." in page.context["refusal"]
    assert ">Why</textarea>" in page.text
    assert Meeting.objects.get().city == "After"


def test_what_readers_see_is_not_taken_back_without_the_right(loader, load):
    with revision_of(Meeting.objects.get()):
        pass
    Meeting.objects.update(publication="published")

    page = loader.post(undo(load))

    assert "your account may not publish" in page.context["refusal"]
    assert Revision.objects.filter(load=load).exists()
    assert Meeting.objects.get().city == "After"


def test_who_may_only_look_takes_nothing_back(client, load):
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(looker)

    assert undo(load) not in client.get(address(load)).text
    assert client.get(undo(load)).status_code == 403
    assert client.post(undo(load)).status_code == 403


@pytest.mark.parametrize("number", ["99", "x", "1" * 30])
def test_no_such_load_is_a_sentence(loader, load, number):
    way = reverse("admin:dialogue_fixtureload_undo", args=[number])

    page = loader.post(way, follow=True)

    assert "doesn’t exist" in page.text
