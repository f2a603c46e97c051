"""No address of the urls is forgotten, and each finds its pages in the record."""

import pytest
from django.urls import path

from tests.builders import make_delegate, make_delegation, make_meeting
from tests.pages.record import make_record

from .addresses import ADDRESSES, addresses_of
from .drafts import make_drafts

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ADDRESSES, ids=str)
def test_every_address_finds_its_page_and_has_the_type_it_says(client, address):
    make_record()
    make_record(slug="other")
    make_drafts()

    response = client.get(address.path())

    assert response.status_code == 200
    assert response["Content-Type"].partition(";")[0] == address.content_type


def test_the_fullest_and_the_plainest_are_found_by_their_parts():
    make_meeting(slug="b-bare")
    make_delegate(delegation=make_delegation(meeting=make_meeting(slug="a-full")))
    make_delegation(meeting=make_meeting(slug="c-hidden", publication="draft"))

    found = [each.path() for each in ADDRESSES if each.name == "meeting_detail"]

    assert found == ["/meetings/a-full/", "/meetings/b-bare/"]


@pytest.mark.parametrize("route", ["minutes/<slug:slug>/", "meetings/<int:number>/"])
def test_an_address_that_no_kind_answers_for_is_a_sentence(route):
    make_meeting()
    name = route.partition("/")[0].removesuffix("s")
    [address, _other] = addresses_of([path(route, lambda: None, name=f"{name}_page")])

    with pytest.raises(LookupError, match=f"{name}_page takes .*: add it to KINDS of"):
        address.path()


def test_an_ending_that_no_type_answers_for_is_a_sentence():
    [address] = addresses_of([path("meetings.odt", lambda: None, name="meeting_odt")])

    with pytest.raises(LookupError, match="meeting_odt ends in .odt: say in TYPES of"):
        assert address.is_page
