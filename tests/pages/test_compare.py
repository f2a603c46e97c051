import pytest
from django.urls import reverse

from tests.builders import make_country, make_delegation, make_meeting

from .record import make_record

pytestmark = pytest.mark.django_db

URL = reverse("dialogue:compare")


def test_offers_every_published_meeting_to_choose_from(client):
    make_meeting(slug="shown", title="Example one")
    make_meeting(title="Hidden", publication="draft")

    page = client.get(URL).text

    assert page.count('<option value="shown" lang="en">') == 2
    assert "Hidden" not in page


def test_shows_what_two_meetings_have_side_by_side(client):
    make_record(slug="one", mark="First")
    make_record(slug="two", mark="Second")

    response = client.get(URL, {"a": "one", "b": "two"})

    [(country, [seat], [other_seat])] = response.context["delegations"]
    assert (seat.meeting.slug, other_seat.meeting.slug) == ("one", "two")
    assert country.code == "TM"
    topics = [
        (str(topic), len(a), len(b)) for topic, a, b in response.context["outcomes"]
    ]
    assert topics == [("First topic 0", 1, 0), ("Second topic 0", 0, 1)]
    assert 'class="marks"' in response.text


def test_a_country_that_sat_at_one_of_them_is_not_stated_at_the_other(client):
    one, two = make_meeting(slug="one"), make_meeting(slug="two")
    make_delegation(meeting=one, country=make_country("TM"))

    page = client.get(URL, {"a": one.slug, "b": two.slug}).text

    assert page.count("Not stated in any document held") == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("shown", "unknown"),
        ("hidden", "shown"),
        ("shown", "shown"),
        ("%00", "\x00"),
        ("9" * 400, "'--"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_a_sentence(client, a, b):
    make_meeting(slug="shown")
    make_meeting(slug="hidden", publication="draft")

    response = client.get(URL, {"a": a, "b": b})

    assert response.status_code == 400
    assert "This choice cannot be shown." in response.text


def test_one_meeting_in_the_address_is_chosen_already(client):
    make_meeting(slug="shown")

    response = client.get(URL, {"a": "shown"})

    assert response.status_code == 200
    assert response.text.count('<option value="shown" selected lang="en">') == 1
    assert "Choose another to set beside it." in response.text


def test_one_unknown_meeting_is_refused_too(client):
    response = client.get(URL, {"a": "nowhere"})

    assert response.status_code == 400
    assert "This choice cannot be shown." in response.text


@pytest.mark.parametrize("times", [1, 30])
def test_costs_the_same_however_much_there_is_to_compare(
    client, django_assert_num_queries, times
):
    make_record(slug="one", times=times)
    make_record(slug="two", times=times)

    with django_assert_num_queries(23):
        client.get(URL, {"a": "one", "b": "two"})
