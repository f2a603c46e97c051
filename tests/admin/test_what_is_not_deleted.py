"""What was public once is withdrawn, not deleted; parts may still be corrected."""

import pytest
from django.contrib.auth.models import Permission, User

from dialogue.models import (
    Citation,
    Commitment,
    Country,
    Delegate,
    Delegation,
    Document,
    Meeting,
    Outcome,
    Passage,
    Person,
    Proposal,
    Series,
    StatusEntry,
    Topic,
)
from tests.admin.desk import address, delete, press, save
from tests.admin.published_record import becomes, forgets, published_record
from tests.builders import (
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_person,
    make_series,
    make_topic,
)

pytestmark = pytest.mark.django_db

NAMED = [Person, Topic, Series, Country]
KEPT = [Meeting, Document, Commitment, StatusEntry, *NAMED]
STAYS = "what was public once stays"


def delete_selected(*rows, **sent):
    keys = {"_selected_action": [row.pk for row in rows]}
    return {"action": "delete_selected"} | keys | sent


@pytest.mark.parametrize("publication", ["published", "withdrawn", "review", "draft"])
@pytest.mark.parametrize("model", KEPT)
def test_it_stays_and_the_editor_reads_why(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)
    row = record[model]

    response = delete(admin_client, row)

    assert model.objects.filter(pk=row.pk).exists()
    assert response.redirect_chain == [(address(row), 302)]
    assert STAYS in response.text


@pytest.mark.parametrize("publication", ["published", "draft"])
@pytest.mark.parametrize("model", NAMED)
def test_it_stays_when_no_record_names_it_any_more(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)
    forgets(record)

    delete(admin_client, record[model])

    assert model.objects.filter(pk=record[model].pk).exists()


@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
@pytest.mark.parametrize("model", KEPT)
def test_it_stays_in_the_list(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)
    url = address(model, "changelist")

    asked = admin_client.post(url, delete_selected(record[model]))
    sent = delete_selected(record[model], post="yes")
    response = admin_client.post(url, sent, follow=True)

    assert STAYS in asked.text.lower()
    assert 'name="post"' not in asked.text
    assert STAYS in response.text.lower()
    assert model.objects.filter(pk=record[model].pk).exists()


def test_of_the_selected_none_goes_when_one_stays(admin_client):
    rows = [make_meeting(publication="draft"), make_meeting()]

    sent = delete_selected(*rows, post="yes")
    admin_client.post(address(Meeting, "changelist"), sent)

    assert Meeting.objects.count() == 2


@pytest.mark.parametrize("model", [Commitment, StatusEntry])
def test_it_does_not_go_with_what_holds_it(admin_client, model):
    record = published_record()
    becomes(record, "draft")
    url = address(record[Outcome], "delete")

    page = admin_client.get(url)
    response = admin_client.post(url, {"post": "yes"}, follow=True)

    assert STAYS in page.text.lower()
    assert STAYS in response.text
    assert model.objects.exists()


def test_a_commitment_stays_without_status_entries(admin_client):
    commitment = make_commitment()

    delete(admin_client, commitment)
    delete(admin_client, commitment.outcome)

    assert Commitment.objects.exists()


@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
def test_rows_that_hold_status_entries_stay_below(admin_client, publication):
    record = published_record()
    becomes(record, publication)

    save(admin_client, address(record[Outcome]), **{"commitments-0-DELETE": "on"})
    save(admin_client, address(record[Meeting]), **{"outcomes-0-DELETE": "on"})

    assert Commitment.objects.exists()


@pytest.mark.parametrize(
    "make",
    [
        lambda: make_meeting(publication="draft"),
        lambda: make_document(publication="review"),
        lambda: make_country("TR"),
        make_person,
        make_series,
        make_topic,
    ],
)
def test_what_never_was_public_is_deleted(admin_client, make):
    row = make()

    delete(admin_client, row)

    assert not type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("model", [Delegate, Delegation, Citation, Passage])
def test_a_part_is_corrected_by_deleting_it(admin_client, model):
    record = published_record()
    becomes(record, "draft")

    delete(admin_client, record[model])

    assert not model.objects.filter(pk=record[model].pk).exists()


@pytest.mark.parametrize("make", [make_outcome, make_delegation, make_delegate])
def test_a_part_that_readers_see_goes_when_that_is_accepted(admin_client, make):
    part = make()

    delete(admin_client, part)
    assert type(part).objects.exists()
    press(admin_client, Proposal.objects.get(), "_apply", reason="A mistake.")

    assert not type(part).objects.exists()


@pytest.mark.parametrize("page", ["delete", "changelist"])
def test_someone_who_may_not_delete_is_simply_refused(client, page):
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(looker)
    meeting = make_meeting()

    response = client.post(address(meeting, page), delete_selected(meeting, post="yes"))

    assert STAYS not in response.text
    assert Meeting.objects.exists()
