"""Compare with public: what readers see, or saw last, beside what stands or would."""

import pytest
from django.urls import reverse

from dialogue.models import Meeting, Proposal
from tests.admin.desk import address, save
from tests.builders import (
    make_citation,
    make_delegation,
    make_meeting,
    make_outcome,
    make_person,
)
from tests.history import FIRST, SECOND, THIRD, change
from tests.roles import make_user

pytestmark = pytest.mark.django_db


def comparison_of(row):
    name = f"admin:dialogue_{row._meta.model_name}_compare"
    return reverse(name, args=[row.pk])


def said(response):
    """The sentences above what differs."""
    return " ".join(response.text.split())


def test_what_was_never_public_is_all_new(admin_client):
    meeting = make_meeting(title="A draft", publication="draft")

    page = admin_client.get(comparison_of(meeting)).text

    assert "Readers have never seen it: all of it is new." in page
    assert '<ins><span class="quiet">Added:</span> A draft</ins>' in page
    assert f'href="{comparison_of(meeting)}"' in admin_client.get(address(meeting)).text


def test_what_is_public_stands_as_readers_see_it(admin_client):
    meeting = make_meeting(title="Shown")
    change(FIRST, meeting, title="Shown again")

    page = admin_client.get(comparison_of(meeting)).text

    assert "Readers see it as it stands here." in page
    assert "Before:" not in page and "Added:" not in page


def test_what_was_public_once_is_beside_what_readers_saw_last(admin_client):
    meeting = make_meeting(title="Seen")
    change(FIRST, meeting)
    change(SECOND, meeting, publication="withdrawn")
    change(THIRD, meeting, title="Not seen")

    response = admin_client.get(comparison_of(meeting))

    assert "what they saw last, version 1 of <time" in said(response)
    assert '<del><span class="quiet">Before:</span> Seen</del>' in response.text
    assert '<ins><span class="quiet">After:</span> Not seen</ins>' in response.text


def test_withdrawn_without_a_history_it_says_so(admin_client):
    meeting = make_meeting(publication="withdrawn")

    page = admin_client.get(comparison_of(meeting)).text

    assert "no state of it that they saw is kept" in page


def test_a_proposal_is_beside_what_readers_see_now(admin_client):
    meeting = make_meeting(title="Old", venue="Hall")
    for fact in ["starts_on", "venue"]:
        make_citation(meeting=meeting, fact=fact)
    save(admin_client, address(meeting), title="New")
    Meeting.objects.update(venue="House")
    kept = Proposal.objects.get()

    page = admin_client.get(comparison_of(kept)).text

    assert '<del><span class="quiet">Before:</span> Old</del>' in page
    assert '<ins><span class="quiet">After:</span> New</ins>' in page
    assert "House" not in page and "Hall" not in page
    assert f'href="{comparison_of(kept)}"' in admin_client.get(address(kept)).text


def test_a_proposal_for_a_person_is_compared_too(admin_client):
    person = make_person(name="Example Alpha")
    make_delegation().delegates.create(slug="head", person=person)
    save(admin_client, address(person), name="Example Beta")

    page = admin_client.get(comparison_of(Proposal.objects.get())).text

    assert '<ins><span class="quiet">After:</span> Example Beta</ins>' in page


def test_a_conflict_is_decided_first(admin_client):
    meeting = make_meeting(slug="m", title="Old")
    save(admin_client, address(meeting), title="New")
    Meeting.objects.update(title="Other")
    kept = Proposal.objects.get()

    response = admin_client.get(comparison_of(kept))

    way = f'<a href="{address(kept)}">decide first</a>'
    assert f"meeting/m was changed meanwhile where this would change it: {way}" in said(
        response
    )
    assert "After:" not in response.text


def test_what_readers_see_already_does_not_differ(admin_client):
    save(admin_client, address(make_meeting(title="Old")), title="New")
    Meeting.objects.update(title="New")

    page = admin_client.get(comparison_of(Proposal.objects.get())).text

    assert "Readers see all this already: nothing differs." in page


def test_a_viewer_may_compare(client):
    meeting = make_meeting(publication="draft")
    client.force_login(make_user("Viewer"))

    assert client.get(comparison_of(meeting)).status_code == 200


def test_a_stranger_may_not(client):
    meeting = make_meeting(publication="draft")

    assert client.get(comparison_of(meeting)).url.startswith("/admin/login/")


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_much_differs(
    admin_client, django_assert_num_queries, times
):
    meeting = make_meeting(publication="draft")
    for _ in range(times):
        make_outcome(meeting=meeting)

    with django_assert_num_queries(15):
        admin_client.get(comparison_of(meeting))
