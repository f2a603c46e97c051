"""The link of a preview: whom it lets in, to what, and what it leaves behind."""

import pytest
from django.contrib.auth.models import User

from tests.builders import make_commitment, make_meeting, make_outcome

from .previews import preview_address

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    return make_meeting(title="Secret", slug="draft", publication="draft")


def test_a_person_without_an_account_reads_it_without_a_cookie(client, draft):
    response = client.get(preview_address(draft))

    assert not User.objects.exists()
    assert response.status_code == 200
    assert "Secret" in response.text
    assert not response.cookies


def test_nobody_keeps_it_finds_it_or_tells_its_address(client, draft):
    response = client.get(preview_address(draft))

    assert response["Cache-Control"] == "no-store, private"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "no-referrer"
    assert "ETag" not in response
    assert '<meta name="robots" content="noindex">' in response.text
    for said in ["canonical", "og:", "ld+json", 'name="description"', "/draft.bib"]:
        assert said not in response.text


def test_it_is_read_and_nothing_else(client, draft):
    address = preview_address(draft)

    head, post = client.head(address), client.post(address)

    assert (head.status_code, head.content) == (200, b"")
    assert (post.status_code, post["Allow"]) == (405, "GET, HEAD")


def test_a_changed_byte_is_no_link(client, draft):
    token = preview_address(draft).split("/")[2]

    for place in range(len(token)):
        other = "B" if token[place] == "A" else "A"
        changed = f"{token[:place]}{other}{token[place + 1 :]}"
        assert client.get(f"/preview/{changed}/").status_code == 404


@pytest.mark.parametrize("token", ["a.b", "WyJtZWV0aW5nL2RyYWZ0Il0", "%00", "a.b.c"])
def test_what_is_no_link_is_not_there(client, token):
    assert client.get(f"/preview/{token}/").status_code == 404


def test_a_link_opens_its_own_record_alone(client, draft):
    other = make_meeting(title="Other", publication="draft")
    outcome = make_outcome(meeting=other)
    promise = make_commitment(outcome=outcome, action="Promise", slug="promise")

    own = client.get(preview_address(draft))
    below = client.get(f"{preview_address(draft)}promise/")

    assert "Other" not in own.text
    assert below.status_code == 404
    assert client.get(preview_address(promise)).status_code == 200
