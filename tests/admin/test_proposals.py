"""What readers see changes only when a publisher accepts it; until then it is held."""

import pytest

from dialogue.models import Citation, FixtureLoad, Meeting, Proposal, Revision
from tests.admin.desk import address, delete, faults, press, said, save
from tests.builders import (
    make_citation,
    make_delegation,
    make_meeting,
    make_outcome,
    make_person,
    make_stated_count,
)
from tests.roles import make_user

pytestmark = pytest.mark.django_db


def test_an_edit_of_a_published_meeting_is_held(editor):
    meeting = make_meeting(title="Old")

    response = save(editor, address(meeting), title="New", reason="Misspelt.")

    kept = Proposal.objects.get()
    assert response.url == address(kept)
    assert Meeting.objects.get().title == "Old"
    assert Revision.objects.count() == 0
    assert (str(kept.made_by), kept.reason) == ("editor", "Misspelt.")
    page = editor.get(response.url)
    assert [str(message) for message in page.context["messages"]][0].startswith(
        "Readers see this record"
    )
    assert "was changed successfully" not in page.text


@pytest.mark.parametrize("publication", ["draft", "review"])
def test_an_edit_of_what_nobody_sees_is_saved(editor, publication):
    meeting = make_meeting(title="Old", publication=publication)

    save(editor, address(meeting), title="New")

    assert Meeting.objects.get().title == "New"
    assert Proposal.objects.count() == 0


def test_a_publisher_accepts_it(editor, publisher):
    meeting = make_meeting(title="Old")
    save(editor, address(meeting), title="New", reason="Misspelt.")
    kept = Proposal.objects.get()

    response = press(publisher, kept, "_apply", reason="Misspelt.")

    meeting.refresh_from_db()
    revision = Revision.objects.of(f"meeting/{meeting.slug}").first()
    assert said(response) == "The proposal was accepted."
    assert meeting.title == "New"
    assert (str(revision.made_by), revision.means) == ("publisher", "form")
    assert revision.load == FixtureLoad.objects.get()
    assert not Proposal.objects.waiting().exists()


def test_an_editor_does_not(editor):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()

    response = press(editor, kept, "_apply", reason="Mine.")

    assert response.status_code == 403
    assert Meeting.objects.get().title == "Old"
    assert "Accept" not in editor.get(address(kept)).text


def test_who_made_it_says_why_it_is_accepted(publisher):
    save(publisher, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()

    refused = press(publisher, kept, "_apply", reason=" ")
    press(publisher, kept, "_apply", reason="Nobody else is here.")

    assert "say why, for you wrote it" in refused.text
    assert Meeting.objects.get().title == "New"


def test_what_another_changed_elsewhere_meanwhile_stays(editor, publisher):
    meeting = make_meeting(title="Old")
    save(editor, address(meeting), title="New")
    save(editor, address(meeting), summary="In short.")
    first, second = Proposal.objects.order_by("pk")

    press(publisher, first, "_apply", reason="One.")
    press(publisher, second, "_apply", reason="Two.")

    meeting.refresh_from_db()
    assert (meeting.title, meeting.summary) == ("New", "In short.")


def test_a_stale_proposal_shows_both_texts_to_choose_from(editor, publisher):
    meeting = make_meeting(title="Old")
    save(editor, address(meeting), title="New")
    save(editor, address(meeting), title="Newer")
    first, second = Proposal.objects.order_by("pk")
    press(publisher, first, "_apply", reason="One.")

    refused = press(publisher, second, "_apply", reason="Two.")
    meeting.refresh_from_db()
    assert meeting.title == "New"
    assert "New</" in refused.text and "Newer</" in refused.text

    take = {f"take-meeting/{meeting.slug}": "file"}
    press(publisher, second, "_decide", **take)
    press(publisher, second, "_apply", reason="Two.", **take)
    meeting.refresh_from_db()
    assert meeting.title == "Newer"


def test_parts_that_came_meanwhile_stay(editor, publisher):
    meeting = make_meeting(title="Old")
    make_outcome(meeting=meeting, slug="first")
    save(editor, address(meeting), title="New")
    make_outcome(meeting=meeting, slug="later")

    press(publisher, Proposal.objects.get(), "_apply", reason="One.")

    meeting.refresh_from_db()
    assert meeting.title == "New"
    assert sorted(meeting.outcomes.values_list("slug", flat=True)) == ["first", "later"]


def test_parts_are_held_with_their_record(editor, publisher):
    delegation = make_delegation(presence="present")
    make_citation(delegation=delegation, fact="presence")
    save(editor, address(delegation), presence="absent")

    press(publisher, Proposal.objects.get(), "_apply", reason="One.")

    delegation.refresh_from_db()
    assert delegation.presence == "absent"


def test_a_source_is_not_taken_from_a_value(editor):
    citation = make_citation(meeting=make_meeting(), fact="starts_on")

    response = delete(editor, citation)

    assert "a published record cites every value" in said(response)
    assert Citation.objects.count() == 1


def test_a_person_whom_readers_see_is_held_too(editor):
    person = make_person(name="Example Alpha")
    delegation = make_delegation()
    delegation.delegates.create(slug="head", person=person)

    save(editor, address(person), name="Example Beta")

    person.refresh_from_db()
    assert person.name == "Example Alpha"
    assert Proposal.objects.get().title == f"person/{person.slug}.json"


def test_a_value_that_loses_its_source_is_not_even_held(editor):
    meeting = make_meeting(venue="")
    make_citation(meeting=meeting, fact="starts_on")

    response = save(editor, address(meeting), venue="Example Hall")

    assert response.status_code == 200
    assert "a published record cites every value" in faults(response)[0]
    assert Proposal.objects.count() == 0


def test_nothing_is_said_to_be_saved_that_was_refused(editor):
    citation = make_citation(meeting=make_meeting(), fact="starts_on")

    response = delete(editor, citation)

    assert "successfully" not in said(response)


def test_a_remark_on_what_was_accepted_comes_back(editor, publisher, monkeypatch):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()
    load = FixtureLoad.objects.create()

    def accepted_meanwhile(*_, **__):
        Proposal.objects.update(load=load)
        return "Which?"

    monkeypatch.setattr("dialogue.admin.proposals.as_seen", accepted_meanwhile)
    response = publisher.post(address(kept), {"_send_back": "1"}, follow=True)

    assert "applied or discarded meanwhile. Which?" in said(response)
    assert Proposal.objects.get().remark == ""


def test_a_count_that_readers_see_is_not_deleted(editor):
    count = make_stated_count()

    response = delete(editor, count)

    assert "neither deleted nor given another key" in said(response)
    assert type(count).objects.exists()


def test_it_is_sent_back_with_a_remark(editor, publisher):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()

    nothing = press(publisher, kept, "_send_back", remark=" ")
    press(publisher, kept, "_send_back", remark="Which source?")

    assert said(nothing) == "Say what is to be changed first."
    assert "To be changed first: Which source?" in editor.get(address(kept)).text


def test_whoever_made_it_discards_it(editor):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()

    delete(editor, kept)

    assert Proposal.objects.count() == 0


def test_another_editor_does_not(editor, client):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()
    client.force_login(make_user("Editor", "other"))

    response = delete(client, kept)

    assert response.status_code == 403
    assert Proposal.objects.count() == 1
