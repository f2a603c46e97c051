"""How long the link of a preview shows something, and what it says afterwards."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from dialogue.exchange import preview_links
from dialogue.models import Meeting
from tests.builders import make_document, make_meeting

from .previews import preview_address

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    return make_meeting(title="Secret", publication="draft")


@pytest.mark.parametrize("publication", ["draft", "review"])
def test_it_ends_after_a_week_and_says_so(client, monkeypatch, publication):
    address = preview_address(make_meeting(title="Secret", publication=publication))
    week, now = timedelta(days=7), timezone.now()

    answers = []
    for later in [week - timedelta(seconds=5), week]:
        monkeypatch.setattr(preview_links.timezone, "now", lambda at=now + later: at)
        answers.append(client.get(address))

    assert [answer.status_code for answer in answers] == [200, 410]
    assert "This link has expired. Ask for a new one." in answers[1].text
    assert "Secret" not in answers[1].text
    assert answers[1]["Cache-Control"] == "no-store, private"


def test_a_longer_week_opens_no_link_that_has_ended(client, settings, draft):
    settings.PREVIEW_DAYS = 0
    address = preview_address(draft)
    settings.PREVIEW_DAYS = 30

    assert client.get(address).status_code == 410


@pytest.mark.parametrize("make", [make_meeting, make_document])
def test_once_published_it_leads_to_the_public_page(client, make):
    row = make(publication="review")
    address = preview_address(row)
    type(row).objects.update(publication="published")

    response = client.get(address)

    assert (response.status_code, response.url) == (302, row.get_absolute_url())
    assert response["Cache-Control"] == "no-store, private"


def test_what_is_gone_or_withdrawn_is_not_shown(client, draft):
    address = preview_address(draft)
    Meeting.objects.update(publication="withdrawn")
    withdrawn = client.get(address)
    Meeting.objects.all().delete()
    gone = client.get(address)

    assert (withdrawn.status_code, gone.status_code) == (410, 410)
    assert "is not there any more" in withdrawn.text
    assert "Secret" not in withdrawn.text


def test_another_key_of_the_site_ends_all_links(settings, draft):
    address = preview_address(draft)
    settings.SECRET_KEY = "another"

    assert Client().get(address).status_code == 404
