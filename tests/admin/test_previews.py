"""Links of previews are made on the desk, by those who may change what they show."""

import re

import pytest
from django.urls import reverse

from dialogue.models import Proposal, Revision
from tests.admin.desk import address, save
from tests.builders import make_delegation, make_document, make_meeting, make_person
from tests.roles import ROLES, make_user

pytestmark = pytest.mark.django_db

MAY = ["Editor", "Publisher"]


def preview_of(row):
    name = f"admin:dialogue_{row._meta.model_name}_preview"
    return reverse(name, args=[row.pk])


def links_in(response):
    return re.findall(r'class="preview-link".* value="(.*)"', response.text)


@pytest.mark.parametrize("make", [make_meeting, make_document])
def test_the_button_makes_a_link_that_strangers_open(editor, client, make):
    row = make(title="A draft", publication="draft")
    before = editor.get(preview_of(row))

    response = editor.post(preview_of(row))

    [link] = links_in(response)
    assert links_in(before) == []
    assert link.startswith("http://testserver/preview/")
    assert "Valid until <time" in response.text
    assert "can read the draft until the link ends" in before.text
    client.logout()
    assert "A draft" in client.get(link).text


def test_each_link_has_an_end_of_its_own_and_none_is_kept(editor):
    row = make_meeting(publication="draft")
    [first] = links_in(editor.post(preview_of(row)))

    again = editor.get(preview_of(row))

    assert first not in again.text
    assert Revision.objects.count() == 0
    assert "no-store" in again["Cache-Control"]


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", ROLES)
def test_it_is_for_those_who_may_change_the_record(client, role, method):
    row = make_meeting(publication="review")
    client.force_login(make_user(role))

    form = client.get(address(row))
    response = getattr(client, method)(preview_of(row))

    assert response.status_code == (200 if role in MAY else 403)
    assert (f'href="{preview_of(row)}"' in form.text) == (role in MAY)


@pytest.mark.parametrize("publication", ["published", "withdrawn"])
def test_what_is_public_or_withdrawn_has_no_preview(editor, publication):
    row = make_meeting(publication=publication)

    assert editor.post(preview_of(row)).status_code == 403
    assert preview_of(row) not in editor.get(address(row)).text


def test_a_stranger_is_asked_to_log_in(client):
    row = make_meeting(title="Secret", publication="draft")

    response = client.post(preview_of(row))

    assert response.status_code == 302
    assert response.url.startswith("/admin/login/")


def test_a_proposal_has_a_link_with_its_new_words(editor, client):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()

    page = editor.get(address(kept))
    [link] = links_in(editor.post(preview_of(kept)))

    assert f'href="{preview_of(kept)}"' in page.text
    client.logout()
    assert "<h1>New</h1>" in client.get(link).text


def test_a_viewer_reads_a_proposal_and_makes_no_link(editor, client):
    save(editor, address(make_meeting(title="Old")), title="New")
    kept = Proposal.objects.get()
    client.force_login(make_user("Viewer"))

    assert preview_of(kept) not in client.get(address(kept)).text
    assert client.post(preview_of(kept)).status_code == 403


def test_a_proposal_that_changes_no_page_has_no_preview(editor):
    person = make_person(name="Example Alpha")
    make_delegation().delegates.create(slug="head", person=person)
    save(editor, address(person), name="Example Beta")
    kept = Proposal.objects.get()

    assert editor.get(preview_of(kept)).status_code == 403
    assert preview_of(kept) not in editor.get(address(kept)).text


def test_what_is_not_there_leads_back_to_the_desk(editor):
    way = reverse("admin:dialogue_meeting_preview", args=["none"])

    assert editor.get(way).url == "/admin/"
