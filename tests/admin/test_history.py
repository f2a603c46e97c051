"""Each way of writing leaves one revision of each record, with who and why."""

import json

import pytest

from dialogue.models import Delegation, Meeting, Revision, Topic
from tests.admin.desk import address, delete, delete_selected, faults, save, seen_on
from tests.builders import (
    make_commitment,
    make_country,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_text,
    make_topic,
)

pytestmark = pytest.mark.django_db


def revisions():
    """What was done to each record, without what was merely found before it."""
    made = Revision.objects.exclude(means="found").order_by("record")
    return list(made.values_list("record", "means", "made_by__username", "reason"))


def make_draft(slug, **fields):
    return make_meeting(slug=slug, publication="draft", **fields)


def form(record, why=""):
    return (record, "form", "admin", why)


def action(record, why=""):
    return (record, "action", "admin", why)


def test_adding(admin_client):
    url = address(Topic, "add")

    save(admin_client, url, name="Water", slug="water", reason="New.")

    assert revisions() == [form("topic/water", "New.")]
    assert Revision.objects.count() == 1


def test_changing(admin_client):
    topic = make_topic(slug="water")

    save(admin_client, address(topic), name="Waters", reason="Plural.")

    assert revisions() == [form("topic/water", "Plural.")]
    assert Topic.objects.get().name == "Waters"


def test_saving_what_did_not_change(admin_client):
    topic = make_topic()

    save(admin_client, address(topic), reason="Nothing.")

    assert revisions() == []


def test_a_page_that_refuses(admin_client):
    topic = make_topic(slug="water")

    response = save(admin_client, address(topic), name="")

    assert faults(response) == ["This field is required."]
    assert Revision.objects.count() == 0


def test_deleting(admin_client):
    topic = make_topic(slug="water")

    delete(admin_client, topic, reason="Twice.")

    assert revisions() == [form("topic/water", "Twice.")]
    assert Revision.objects.get(number=2).body == ""
    assert '"water"' in Revision.objects.get(number=1).body


def test_deleting_a_part(admin_client):
    delegation = make_delegation(meeting=make_draft("m"))

    delete(admin_client, delegation)

    assert revisions() == [form("meeting/m")]
    assert len(json.loads(Revision.objects.get(number=2).body)) == 1


def test_deleting_the_selected(admin_client):
    topics = [make_topic(slug=slug) for slug in ["a", "b"]]

    delete_selected(admin_client, *topics, reason="Empty.")

    assert not Topic.objects.exists()
    assert revisions() == [action("topic/a", "Empty."), action("topic/b", "Empty.")]


def test_page_to_delete_the_selected_asks_why(admin_client):
    sent = {"action": "delete_selected", "_selected_action": [make_topic().pk]}

    response = admin_client.post(address(Topic, "changelist"), sent)

    assert 'name="reason"' in response.text
    assert Topic.objects.exists()
    assert Revision.objects.count() == 0


def test_deleting_a_row_that_lists_name(admin_client):
    topic = make_topic(slug="water")
    meeting = make_draft("m")
    make_outcome(meeting=meeting, topics=[topic])

    delete(admin_client, topic)

    assert revisions() == [form("meeting/m"), form("topic/water")]


def test_renaming_a_document_that_others_name(admin_client):
    document = make_document(slug="old", publication="draft")
    make_draft("m", documents=[document])

    save(admin_client, address(document), slug="new")

    assert revisions() == [
        form("document/new"),
        form("document/old"),
        form("meeting/m"),
    ]


def test_changing_in_the_list(admin_client):
    delegation = make_delegation(meeting=make_draft("m"), presence="present")
    sent = {
        "form-TOTAL_FORMS": 1,
        "form-INITIAL_FORMS": 1,
        "form-0-id": delegation.pk,
        "form-0-capacity": "observer",
        "form-0-presence": "present",
        "reason": "A footnote.",
        "_save": "Save",
    }

    url = address(Delegation, "changelist")
    admin_client.post(url, seen_on(admin_client.get(url)) | sent)

    assert revisions() == [form("meeting/m", "A footnote.")]
    assert Delegation.objects.get().capacity == "observer"


def test_adding_below(admin_client):
    meeting = make_draft("m")
    country = make_country("UZ")

    save(admin_client, address(meeting), {"delegations": [{"country": country.pk}]})

    assert revisions() == [form("meeting/m")]
    assert Delegation.objects.get().country == country


def test_changing_below(admin_client):
    delegation = make_delegation(meeting=make_draft("m"))

    save(
        admin_client,
        address(delegation.meeting),
        **{"delegations-0-presence": "absent"},
    )

    assert revisions() == [form("meeting/m")]
    assert Delegation.objects.get().presence == "absent"


def test_deleting_below(admin_client):
    delegation = make_delegation(meeting=make_draft("m"))

    save(admin_client, address(delegation.meeting), **{"delegations-0-DELETE": "on"})

    assert revisions() == [form("meeting/m")]
    assert not Delegation.objects.exists()


def test_adding_two_steps_below(admin_client):
    commitment = make_commitment(outcome=make_outcome(meeting=make_draft("m")))
    entry = {"on": "2016-01-01", "status": "under-way"}

    save(admin_client, address(commitment), {"status_entries": [entry]})

    assert revisions() == [form("meeting/m")]


def test_adding_a_passage(admin_client):
    text = make_text(document=make_document(slug="d", publication="draft"))

    save(admin_client, address(text), {"passages": [{"locator": "2(2)"}]})

    assert revisions() == [form("document/d")]


def test_moving_a_part_to_another_record(admin_client):
    delegation = make_delegation(meeting=make_draft("from"))

    save(admin_client, address(delegation), meeting=make_draft("to").pk)

    assert revisions() == [form("meeting/from"), form("meeting/to")]


def test_moving_a_passage_changes_what_cites_it(admin_client):
    passage = make_passage(
        text=make_text(document=make_document(slug="d", publication="draft"))
    )
    meeting = make_draft("m")
    meeting.citations.create(passage=passage, fact="city", key="k")

    save(admin_client, address(passage), locator="3")

    assert revisions() == [form("document/d"), form("meeting/m")]


def test_another_language_of_a_text_changes_what_cites_it(admin_client):
    passage = make_passage(
        text=make_text(document=make_document(slug="d", publication="draft"))
    )
    meeting = make_draft("m")
    meeting.citations.create(passage=passage, fact="city", key="k")

    save(admin_client, address(passage.text.document), **{"texts-0-language": "ja"})

    assert revisions() == [form("document/d"), form("meeting/m")]


@pytest.mark.parametrize("page", ["change", "delete"])
def test_history_is_never_written_here(admin_client, page):
    save(admin_client, address(Topic, "add"), name="Water", slug="water")
    revision = Revision.objects.get()

    response = admin_client.post(address(revision, page), {"post": "yes", "body": "x"})

    assert response.status_code == 403
    assert Revision.objects.get().body == revision.body


def test_history_is_not_deleted_in_the_list(admin_client):
    save(admin_client, address(Topic, "add"), name="Water", slug="water")
    sent = {
        "action": "delete_selected",
        "_selected_action": [Revision.objects.get().pk],
        "post": "yes",
    }

    admin_client.post(address(Revision, "changelist"), sent)

    assert Revision.objects.count() == 1


def test_a_meeting_is_deleted_with_its_parts_in_history(admin_client):
    meeting = make_draft("m")
    make_delegation(meeting=meeting)

    delete(admin_client, meeting)

    assert not Meeting.objects.exists()
    assert revisions() == [form("meeting/m")]
    assert len(json.loads(Revision.objects.get(means="found").body)) == 2
