"""Proposals, plans and releases that nobody has finished."""

import pytest

from dialogue.models import FixtureLoad
from tests.admin.desk import address
from tests.admin.waiting import desk_of, lines, section, waits
from tests.builders import make_intake, make_plan, make_proposal
from tests.roles import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    return desk_of(client, "Editor")


def make_load():
    return FixtureLoad.objects.create()


def test_proposals_wait_until_they_are_accepted(editor):
    waiting = make_proposal(title="Waits", reason="A slip.")
    make_proposal(title="Accepted", load=make_load())
    make_plan(title="No proposal")

    [line] = lines(editor, "proposals")

    assert (line.called, line.remark, line.way) == (
        "Waits",
        "A slip.",
        address(waiting),
    )


def test_proposals_of_mine_and_of_others_are_told_apart(editor):
    make_proposal(title="Mine", made_by=editor.user)
    make_proposal(title="Not mine", made_by=make_user("Editor", "other"))
    make_proposal(title="Nobody’s")

    told = [(each.called, each.is_mine, each.by) for each in lines(editor, "proposals")]

    assert told == [
        ("Mine", True, "editor"),
        ("Not mine", False, "other"),
        ("Nobody’s", False, ""),
    ]


def test_a_publisher_sees_which_were_sent_back(client):
    desk_of(client, "Publisher")
    make_proposal(title="Sent back", remark="Which source?")
    make_proposal(title="New")

    told = [(each.called, str(each.said)) for each in lines(client, "proposals")]

    assert told == [("Sent back", "sent back"), ("New", "")]


def test_plans_and_releases_wait_for_those_who_may_load(editor):
    plan = make_plan(title="A plan")
    release = make_intake(title="A release")
    make_plan(title="Applied", load=make_load())
    make_intake(title="Planned", plan=make_plan(title="Of a release"))
    make_proposal(title="A proposal")

    assert waits(editor, "plans-and-intakes") == [
        "A plan",
        "A release",
        "Of a release",
    ]
    ways = [line.way for line in lines(editor, "plans-and-intakes")]
    assert ways[:2] == [address(plan), address(release)]


@pytest.mark.parametrize("role", ["Viewer", "Administrator"])
def test_others_are_not_told_of_them(client, role):
    make_plan()
    desk_of(client, role)

    assert section(client, "plans-and-intakes") is None
    assert "Plans and intakes" not in client.get("/admin/").text
