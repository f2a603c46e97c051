"""What is in review: to whom it is shown, and where it leads."""

import pytest

from tests.admin.desk import address, move_address
from tests.admin.waiting import change, desk_of, lines, waits, write
from tests.builders import make_document, make_meeting
from tests.roles import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


@pytest.fixture
def other():
    return make_user("Editor", "other")


def test_what_is_in_review_waits(editor):
    for publication in ["draft", "review", "published", "withdrawn"]:
        make_meeting(title=f"A meeting, {publication}", publication=publication)
        make_document(title=f"A document, {publication}", publication=publication)

    assert waits(editor, "in-review") == ["A document, review", "A meeting, review"]


def test_the_longest_in_review_comes_first_and_who_changed_it_last(editor, other):
    first = write(other, publication="review", title="Z")
    write(other, publication="review", title="A")
    [line, _second] = lines(editor, "in-review")

    assert (line.called, line.by, line.is_mine) == ("Z", "other", False)
    change(first, editor.user)
    assert [each.is_mine for each in lines(editor, "in-review")] == [False, True]


@pytest.mark.parametrize("role", ["Viewer", "Editor", "Administrator"])
def test_others_than_publishers_come_to_its_form(client, role):
    meeting = make_meeting(publication="review")
    desk_of(client, role)

    assert [line.way for line in lines(client, "in-review")] == [address(meeting)]


def test_a_publisher_comes_to_the_page_that_publishes_it(client):
    meeting = make_meeting(publication="review")
    desk_of(client, "Publisher")

    [line] = lines(client, "in-review")

    assert line.way == move_address("published", meeting)
    assert client.get(line.way).status_code == 200
