import pytest
from django.urls import reverse

from tests.builders import (
    make_country,
    make_delegate,
    make_delegation,
    make_meeting,
    make_person,
)

pytestmark = pytest.mark.django_db


def sit(person, starts_on, office, publication="published"):
    meeting = make_meeting(starts_on=starts_on, publication=publication)
    seat = make_delegation(meeting=meeting, country=make_country("JP"))
    make_delegate(delegation=seat, person=person, office=office)


def test_says_of_each_the_latest_office_and_how_often_they_sat(client):
    person = make_person(name="Example Alpha", sort_name="Alpha, Example")
    sit(person, "2004-08-28", "Example minister")
    sit(person, "2010-08-07", "Example president")
    sit(person, "2019-08-07", "Hidden office", publication="draft")

    page = client.get(reverse("dialogue:person_list")).text

    assert "Alpha, Example</a>" in page
    assert " · Example president · 2 meetings" in page
    assert "Hidden office" not in page
