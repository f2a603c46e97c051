import pytest

from tests.builders import make_meeting

pytestmark = pytest.mark.django_db


def test_the_next_meeting_is_the_first_that_is_still_to_come(client):
    for day in ["2005-01-01", "9998-01-01", "9999-01-01"]:
        make_meeting(title=f"Planned for {day}", starts_on=day, status="planned")

    page = client.get("/").text

    _before, _heading, after = page.partition("Next meeting")
    section = after.partition("</section>")[0]
    assert "Planned for 9998-01-01" in section
    assert "Planned for 9999-01-01" not in section
    assert "Planned for 2005-01-01" not in section


def test_a_planned_meeting_that_is_past_is_not_the_next(client):
    make_meeting(starts_on="2005-01-01", status="planned")

    assert "No document held names one." in client.get("/").text


def test_a_planned_meeting_without_a_date_may_be_the_next(client):
    make_meeting(title="Some day", starts_on=None, status="planned")

    assert "Some day" in client.get("/").text


def test_the_pictures_stand_on_it_with_the_way_to_the_list(client):
    meeting = make_meeting()

    page = client.get("/").text

    assert 'class="timeline__picture"' in page
    assert 'class="capitals__picture"' in page
    assert '<a href="/timeline/">' in page
    assert page.count(f'href="{meeting.get_absolute_url()}"') == 2
