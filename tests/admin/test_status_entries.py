"""A status entry that was public once is neither changed nor deleted."""

import pytest

from dialogue.models import Proposal, StatusEntry
from tests.admin.desk import address, delete, press, save
from tests.admin.published_record import becomes, published_record
from tests.builders import (
    make_commitment,
    make_meeting,
    make_outcome,
    make_status_entry,
)

pytestmark = pytest.mark.django_db

LATER = ["published", "withdrawn", "draft"]
once_published = pytest.mark.parametrize("publication", LATER)


def once_public(publication):
    record = published_record()
    becomes(record, publication)
    return record[StatusEntry]


def of_a_draft():
    outcome = make_outcome(meeting=make_meeting(publication="draft"))
    return make_status_entry(commitment=make_commitment(outcome=outcome))


def change(client, entry):
    sent = {"commitment": entry.commitment.pk, "on": "2015-05-01", "note": "After."}
    empty = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0, "seen": "0"}
    client.post(address(entry), sent | empty | {"status": "announced"})


@once_published
def test_it_is_not_changed(admin_client, publication):
    entry = once_public(publication)

    change(admin_client, entry)

    assert StatusEntry.objects.get().note == ""


@once_published
def test_its_page_is_only_to_read(admin_client, publication):
    page = admin_client.get(address(once_public(publication)))

    assert "_save" not in page.text


def test_it_is_changed_in_a_draft_that_was_never_public(admin_client):
    entry = of_a_draft()

    change(admin_client, entry)

    assert StatusEntry.objects.get().note == "After."


def test_it_is_deleted_in_a_draft_that_was_never_public(admin_client):
    entry = of_a_draft()

    delete(admin_client, entry)

    assert not StatusEntry.objects.exists()


@once_published
@pytest.mark.parametrize("typed", [{"status": "superseded"}, {"DELETE": "on"}])
def test_it_stays_below_its_commitment(admin_client, typed, publication):
    entry = once_public(publication)
    sent = {"id": entry.pk, "on": "2015-05-01", "status": "announced"} | typed
    management = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 1}
    typed = {f"status_entries-0-{name}": value for name, value in sent.items()}
    typed |= {f"status_entries-{name}": value for name, value in management.items()}

    save(admin_client, address(entry.commitment), **typed)

    assert StatusEntry.objects.get().status == "announced"


@once_published
def test_its_commitment_takes_a_further_one(admin_client, publication):
    entry = once_public(publication)
    row = {"on": "2016-01-01", "status": "no-later-record"}

    save(admin_client, address(entry.commitment), {"status_entries": [row]})
    for kept in Proposal.objects.all():
        press(admin_client, kept, "_apply", reason="Looked for.")

    assert StatusEntry.objects.count() == 2
