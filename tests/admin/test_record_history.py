"""The History button: every version of a record, whoever made it, drafts too."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from dialogue.exchange.load import load
from dialogue.exchange.revisions import revision_of
from dialogue.models import Delegation, FixtureLoad, Meeting, Revision, Topic
from tests.admin.desk import address, save
from tests.builders import make_topic
from tests.example_archive import EXAMPLE
from tests.history import FIRST, SECOND, change
from tests.whole_meeting import changes, loses_all, make_whole_meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def meeting():
    return make_whole_meeting()


def history(row):
    name = f"admin:dialogue_{row._meta.model_name}_history"
    return reverse(name, args=[row.pk])


def of(record):
    return reverse("admin:dialogue_revision_record", args=[record])


def test_it_tells_who_when_by_what_means_and_why(admin_client, meeting):
    save(admin_client, address(meeting), city="Astana", reason="As the release says.")
    Revision.objects.filter(number=3).update(made_at="2030-08-28T14:05:00Z")

    page = admin_client.get(history(meeting)).text

    assert "<strong>Changed</strong>" in page
    assert "28 August 2030, 14:05 UTC</time> · typed in by an editor · by admin" in page
    assert "As the release says." in page
    assert page.index("Version 3") < page.index("Version 2") < page.index("Version 1")


def test_it_tells_each_field_before_and_after_and_what_lists_lost(admin_client):
    change(FIRST, topic := make_topic(slug="wind", name="Wind"))
    change(SECOND, topic, name="Winds", parent=make_topic(slug="air", name="Air"))
    way = address(topic.parent)

    page = admin_client.get(history(topic)).text

    assert '<del><span class="quiet">Before:</span> Wind</del>' in page
    assert '<ins><span class="quiet">After:</span> Winds</ins>' in page
    assert f'<span class="quiet">Added:</span> <a href="{way}">Air</a></ins>' in page


def test_what_lists_lost_and_what_is_gone_since_is_named(admin_client, meeting):
    with revision_of(meeting):
        meeting.outcomes.get().topics.clear()
    Topic.objects.all().delete()

    page = admin_client.get(history(meeting)).text

    gone = '<span class="quiet">topic water, which is not there any more</span>'
    assert f'<del><span class="quiet">Removed:</span> {gone}</del>' in page


def test_a_load_is_linked_for_those_who_may_see_it(admin_client, client):
    load(EXAMPLE)
    meeting, loaded = Meeting.objects.get(), FixtureLoad.objects.get()
    way = f'<a href="{address(loaded)}">load #{loaded.pk}</a>'
    assert way in admin_client.get(history(meeting)).text
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_meeting"))
    client.force_login(looker)

    page = client.get(history(meeting)).text

    assert way not in page and f"load #{loaded.pk}" in page
    assert "Take back" not in page


@pytest.mark.parametrize("part", ["delegations", "outcomes", "citations"])
def test_the_history_of_a_part_leads_to_that_of_its_root(admin_client, meeting, part):
    row = getattr(meeting, part).get()

    assert admin_client.get(history(row)).url == history(meeting)


def test_the_history_of_a_revision_is_that_of_its_record(admin_client, meeting):
    assert admin_client.get(history(Revision.objects.first())).url == of("meeting/m")


def test_it_is_for_those_who_may_see_the_record(client, meeting):
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_revision"))
    client.force_login(looker)

    ways = [history(meeting), of("meeting/m"), of("meeting/none")]

    assert [client.get(way).status_code for way in ways] == [403, 403, 403]


@pytest.mark.parametrize(
    "key", ["meeting/none", "delegation/m/JP", "x", "topic", "topic/a/b"]
)
def test_no_such_record_is_not_found(admin_client, key):
    assert admin_client.get(of(key)).status_code == 404


def test_without_a_history_it_says_so(admin_client):
    page = admin_client.get(history(make_topic())).text

    assert "No version of this record has been kept yet." in page


def test_a_record_that_lost_all_parts_and_came_back(admin_client, meeting):
    loses_all(meeting)
    with revision_of(meeting):
        meeting.delete()

    page = admin_client.get(of("meeting/m")).text

    assert "<strong>Deleted</strong>" in page and "<strong>Found</strong>" in page
    assert "meeting/m is not there any more." in page
    assert not Delegation.objects.exists()


@pytest.mark.parametrize(("times", "shown"), [(1, 1), (30, 20)])
def test_costs_the_same_however_often_it_changed(
    admin_client, admin_user, django_assert_num_queries, times, shown
):
    topic, parents = Topic(slug="wind", name="Wind"), [make_topic(), make_topic()]
    for number in range(times):
        with revision_of(topic, by=admin_user):
            topic.parent = parents[number % 2]
            topic.save()

    with django_assert_num_queries(9):
        response = admin_client.get(history(topic))

    assert len(response.context["states"]) == shown


def test_earlier_versions_are_on_further_pages(admin_client, meeting):
    for number in range(20):
        changes(meeting, city=f"City {number}")

    page = admin_client.get(f"{history(meeting)}?page=2").text

    assert "Version 2" in page and "Version 3" not in page
    assert "Take back to version 2" in page
