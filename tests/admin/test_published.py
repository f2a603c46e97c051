"""What publication fixes, and what it shows."""

import pytest
from django.contrib import admin

from dialogue.models import Commitment, Meeting, StatusEntry
from tests.admin.desk import address, save
from tests.builders import (
    make_commitment,
    make_country,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_status_entry,
    make_topic,
)

pytestmark = pytest.mark.django_db


def commitment_of(publication):
    meeting = make_meeting(publication=publication)
    return make_commitment(outcome=make_outcome(meeting=meeting))


@pytest.mark.parametrize(
    ("make", "is_fixed"),
    [
        (lambda: make_meeting(publication="draft"), False),
        (lambda: make_meeting(publication="review"), False),
        (lambda: make_meeting(publication="published"), True),
        (lambda: make_meeting(publication="withdrawn"), True),
        (lambda: make_document(publication="draft"), False),
        (lambda: make_document(publication="published"), True),
        (lambda: commitment_of("draft"), False),
        (lambda: commitment_of("published"), True),
        (make_topic, False),
        (make_person, False),
    ],
)
def test_a_slug_stays_once_it_is_published(admin_client, make, is_fixed):
    row = make()
    before = row.slug

    save(admin_client, address(row), slug="another")

    row.refresh_from_db()
    assert row.slug == (before if is_fixed else "another")


@pytest.mark.parametrize("publication", ["draft", "published"])
def test_a_slug_below_stays_once_it_is_published(admin_client, publication):
    commitment = commitment_of(publication)

    save(admin_client, address(commitment.outcome), **{"commitments-0-slug": "another"})

    is_changed = Commitment.objects.get().slug == "another"
    assert is_changed == (publication == "draft")


def test_a_new_row_below_a_published_meeting_has_its_own_slug(admin_client):
    row = {"slug": "new", "heading": "New", "kind": "decision"}

    save(admin_client, address(make_meeting()), {"outcomes": [row]})

    assert Meeting.objects.get().outcomes.get().slug == "new"


@pytest.mark.parametrize(
    ("make", "is_shown"),
    [
        (make_meeting, True),
        (lambda: make_meeting(publication="draft"), False),
        (lambda: make_meeting(publication="withdrawn"), False),
        (make_document, True),
        (lambda: make_document(publication="review"), False),
        (lambda: make_country("KZ"), True),
        (lambda: make_country("AF"), False),
        (make_topic, False),
        (lambda: make_outcome(topics=[make_topic()]).topics.get(), True),
        (make_delegation, True),
        (make_passage, True),
        (lambda: commitment_of("draft"), False),
        (lambda: commitment_of("published"), True),
    ],
)
def test_only_what_the_public_sees_has_a_link_to_the_site(make, is_shown):
    row = make()

    page = admin.site.get_model_admin(type(row)).get_view_on_site_url(row)

    assert page == (row.get_absolute_url() if is_shown else None)


@pytest.mark.parametrize(
    ("publication", "status"), [("draft", 302), ("published", 403)]
)
def test_a_published_status_entry_is_not_deleted(admin_client, publication, status):
    entry = make_status_entry(commitment=commitment_of(publication))

    response = admin_client.post(address(entry, "delete"), {"post": "yes"})

    assert response.status_code == status
    assert StatusEntry.objects.exists() == (publication == "published")


@pytest.mark.parametrize("publication", ["draft", "published"])
def test_a_published_status_entry_is_not_changed(admin_client, publication):
    entry = make_status_entry(commitment=commitment_of(publication), note="Before.")
    sent = {"commitment": entry.commitment.pk, "on": "2015-05-01", "note": "After."}
    empty = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}

    admin_client.post(address(entry), sent | empty | {"status": "announced"})

    is_changed = StatusEntry.objects.get().note == "After."
    assert is_changed == (publication == "draft")


def test_a_published_status_entry_is_not_changed_below_its_commitment(admin_client):
    entry = make_status_entry(commitment=commitment_of("published"), note="Before.")
    typed = {
        "status_entries-0-id": entry.pk,
        "status_entries-0-on": "2015-05-01",
        "status_entries-0-status": "superseded",
        "status_entries-0-DELETE": "on",
    }

    save(admin_client, address(entry.commitment), **typed)

    assert StatusEntry.objects.get().status == "announced"


def test_a_published_commitment_takes_a_further_status_entry(admin_client):
    entry = make_status_entry(commitment=commitment_of("published"))
    row = {"on": "2016-01-01", "status": "under-way"}

    save(admin_client, address(entry.commitment), {"status_entries": [row]})

    assert StatusEntry.objects.count() == 2


@pytest.mark.parametrize("climb", [lambda c: c, lambda c: c.outcome.meeting])
def test_a_published_status_entry_does_not_go_with_its_record(admin_client, climb):
    commitment = commitment_of("published")
    make_status_entry(commitment=commitment)

    admin_client.post(address(climb(commitment), "delete"), {"post": "yes"})

    assert StatusEntry.objects.exists()


def test_rows_that_hold_status_entries_are_not_deleted_below(admin_client):
    commitment = commitment_of("published")

    save(admin_client, address(commitment.outcome), **{"commitments-0-DELETE": "on"})
    save(
        admin_client,
        address(commitment.outcome.meeting),
        **{"outcomes-0-DELETE": "on"},
    )

    assert Commitment.objects.exists()
