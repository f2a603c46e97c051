"""What a list, an action or a page to delete was made from is no longer so: refused."""

import pytest

from dialogue.admin.refusals import STALE_LIST
from dialogue.models import Delegation, Topic
from tests.admin.desk import address, delete, save, seen_on
from tests.builders import make_delegation, make_meeting, make_topic

pytestmark = pytest.mark.django_db

LIST = address(Delegation, "changelist")


@pytest.fixture
def delegation():
    meeting = make_meeting(publication="draft")
    return make_delegation(meeting=meeting, presence="present")


def edited(client, delegation, presence):
    """What the list would send with another presence."""
    page = client.get(LIST)
    return seen_on(page) | {
        "form-TOTAL_FORMS": 1,
        "form-INITIAL_FORMS": 1,
        "form-0-id": delegation.pk,
        "form-0-capacity": delegation.capacity,
        "form-0-presence": presence,
        "_save": "Save",
    }


def test_a_list_is_saved(editor, delegation):
    editor.post(LIST, edited(editor, delegation, "absent"))

    assert Delegation.objects.get().presence == "absent"


def test_a_stale_list_comes_back_with_both_texts(editor, delegation):
    mine = edited(editor, delegation, "absent")
    save(editor, address(delegation), presence="not-stated")

    refused = [editor.post(LIST, mine) for _ in range(20)]

    assert Delegation.objects.get().presence == "not-stated"
    for response in refused:
        assert str(STALE_LIST) in response.text
        assert "you chose “Absent”, it is “Not stated” now." in response.text
        form = response.context["cl"].formset.forms[0]
        assert form["presence"].value() == "absent"


def test_it_is_saved_when_it_is_sent_again(editor, delegation):
    mine = edited(editor, delegation, "absent")
    save(editor, address(delegation), presence="not-stated")
    refused = editor.post(LIST, mine)

    editor.post(LIST, mine | seen_on(refused))

    assert Delegation.objects.get().presence == "absent"


def test_a_page_to_delete_is_stale(editor):
    topic = make_topic(name="Old")
    asked = {"post": "yes"} | seen_on(editor.get(address(topic, "delete")))
    save(editor, address(topic), name="New")

    for _ in range(20):
        response = editor.post(address(topic, "delete"), asked, follow=True)
        assert str(STALE_LIST) in response.text

    assert Topic.objects.get().name == "New"
    delete(editor, topic)
    assert not Topic.objects.exists()


def test_an_action_is_stale(editor):
    topics = [make_topic(), make_topic()]
    url = address(Topic, "changelist")
    chosen = {"action": "delete_selected", "_selected_action": [t.pk for t in topics]}
    asked = chosen | {"post": "yes"} | seen_on(editor.post(url, chosen))
    save(editor, address(topics[1]), name="New")

    for _ in range(20):
        response = editor.post(url, asked, follow=True)
        assert str(STALE_LIST) in response.text

    assert Topic.objects.count() == 2
