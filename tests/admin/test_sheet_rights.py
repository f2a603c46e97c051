"""Who may type a meeting in on one page: as on the stock forms."""

import pytest
from django.contrib.auth.models import Permission, User

from dialogue.models import Delegation, Meeting
from tests.admin.desk import address
from tests.admin.sheet_desk import faults, make_draft, press, sheet_of
from tests.builders import make_delegation, make_outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    """The browser of someone who may what is asked for, and a way to ask."""

    def allowed(*codenames):
        user = User.objects.create_user("editor", is_staff=True)
        some = Permission.objects.filter(codename__in=codenames)
        user.user_permissions.set(some)
        client.force_login(user)
        return client

    return allowed


def test_whoever_may_only_look_may_not(editor):
    meeting = make_draft()
    looker = editor("view_meeting", "view_delegation", "add_delegation")

    for url in [sheet_of(), sheet_of(meeting)]:
        assert looker.get(url).status_code == 403
        assert looker.post(url, {"_save": "1"}).status_code == 403
    assert sheet_of(meeting) not in looker.get(address(meeting)).text
    assert sheet_of() not in looker.get(address(Meeting, "changelist")).text


def test_parts_one_may_not_see_are_not_shown(editor):
    outcome = make_outcome(meeting=make_draft(), heading="Unseen")
    changer = editor("change_meeting")

    page = changer.get(sheet_of(outcome.meeting))
    response = press(changer, page, "_save", title="Typed")

    assert "Unseen" not in page.text
    assert faults(response) == []
    assert [each.heading for each in outcome.meeting.outcomes.all()] == ["Unseen"]


def test_parts_one_may_only_look_at_are_not_changed(editor):
    delegation = make_delegation(meeting=make_draft(), presence="present")
    looker = editor("change_meeting", "view_delegation")
    page = looker.get(sheet_of(delegation.meeting))

    sent = {"delegations-0-presence": "absent", "delegations-0-DELETE": "on"}
    response = press(looker, page, "_save", **sent)

    assert "_add" not in page.text and "_cite" not in page.text
    assert 'name="delegations-0-presence" disabled' in page.text
    assert faults(response) == []
    assert Delegation.objects.get().presence == "present"


def test_parts_one_may_not_add_are_not_added(editor):
    delegation = make_delegation(meeting=make_draft())
    changer = editor("change_meeting", "change_delegation")
    page = changer.get(sheet_of(delegation.meeting))
    new = {"country": delegation.meeting.host_id, "presence": "present"}

    for button in ["_add", "_members"]:
        page = press(changer, page, button, "delegations")
        assert len(page.context["sheet"].rows) == 2
    response = press(
        changer,
        page,
        "_save",
        **{f"delegations-1-{name}": value for name, value in new.items()},
        **{"delegations-TOTAL_FORMS": 2},
    )

    assert response.status_code == 302
    assert Delegation.objects.count() == 1
