"""By whatever means: one revision of each record touched, who, when, why, and lists."""

import json

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils.timezone import now

from dialogue.exchange.revisions import revision_of
from dialogue.models import FixtureLoad, Outcome, Revision, Topic
from tests.admin.desk import address, delete, delete_selected, press, save
from tests.admin.intake_desk import loaded as brought_in
from tests.admin.test_plans import file_of, planned
from tests.builders import make_meeting, make_outcome, make_topic

pytestmark = pytest.mark.django_db

WHY = "As the release says."


def by_form(client, tmp_path):
    save(client, address(Outcome.objects.get()), topics=wind(), reason=WHY)


def by_inline(client, tmp_path):
    meeting = address(Outcome.objects.get().meeting)
    save(client, meeting, **{"outcomes-0-topics": wind(), "reason": WHY})


def by_deletion(client, tmp_path):
    delete(client, Topic.objects.get(slug="water"), reason=WHY)


def by_action(client, tmp_path):
    delete_selected(client, Topic.objects.get(slug="water"), reason=WHY)


def by_upload(client, tmp_path):
    kept = planned(client, file_of(meeting(), water="wind"))
    press(client, kept, "_apply", reason=WHY)


def by_undo(client, tmp_path):
    back = reverse("admin:dialogue_fixtureload_undo", args=[loaded(tmp_path)])
    client.post(back, {"reason": WHY})


def by_command(client, tmp_path):
    loaded(tmp_path, why=WHY)


def by_command_that_undoes(client, tmp_path):
    call_command("undo_load", loaded(tmp_path), why=WHY, verbosity=0)


def by_taking_back(client, tmp_path):
    with revision_of(meeting()):
        Outcome.objects.get().topics.set(wind())
    back = reverse("admin:dialogue_revision_back", args=["meeting/m", 1])
    seal = client.get(back).context["seal"]
    client.post(back, {"seal": seal, "reason": WHY})


def wind():
    return [Topic.objects.get(slug="wind").pk]


def meeting():
    return Outcome.objects.get().meeting


def loaded(tmp_path, **how):
    """The number of a load by the command, after which the outcome is of the wind."""
    path = tmp_path / "m.json"
    path.write_bytes(file_of(meeting(), water="wind").read())
    call_command("apply_fixture", str(path), verbosity=0, **how)
    return FixtureLoad.objects.latest("pk").pk


def topics(revision):
    return [
        key
        for row in json.loads(revision.body)
        for key, *_rest in row["fields"].get("topics", [])
    ]


@pytest.mark.parametrize(
    ("act", "means", "who", "before", "after"),
    [
        (by_form, "form", "admin", ["water"], ["wind"]),
        (by_inline, "form", "admin", ["water"], ["wind"]),
        (by_deletion, "form", "admin", ["water"], []),
        (by_action, "action", "admin", ["water"], []),
        (by_upload, "load", "admin", ["water"], ["wind"]),
        (by_undo, "load", "admin", ["wind"], ["water"]),
        (by_command, "load", None, ["water"], ["wind"]),
        (by_command_that_undoes, "load", None, ["wind"], ["water"]),
        (by_taking_back, "form", "admin", ["wind"], ["water"]),
    ],
)
def test_leaves_one_revision_with_its_lists(
    admin_client, tmp_path, act, means, who, before, after
):
    draft, water = make_meeting(slug="m", publication="draft"), make_topic(slug="water")
    make_outcome(meeting=draft, topics=[water])
    make_topic(slug="wind")
    began = now()

    act(admin_client, tmp_path)

    last, earlier, *_rest = Revision.objects.of("meeting/m")
    made_by = last.made_by and last.made_by.username
    assert (last.means, made_by, last.reason) == (means, who, WHY)
    assert began <= last.made_at <= now()
    assert (topics(earlier), topics(last)) == (before, after)
    assert Revision.objects.filter(reason=WHY, record="meeting/m").count() == 1


def test_an_intake_leaves_one_revision_of_each_record(loader, intake):
    known = {*Revision.objects.values_list("pk", flat=True)}

    brought_in(loader, intake)

    new = Revision.objects.exclude(pk__in=known)
    made = {*new.values_list("means", "made_by__username", "load")}
    assert made == {("load", "loader", FixtureLoad.objects.latest("pk").pk)}
    assert len({revision.record for revision in new}) == new.count() > 1


@pytest.mark.parametrize("page", ["add", "changelist"])
def test_a_revision_is_not_sent_by_hand(admin_client, page):
    with revision_of(make_topic(), why=WHY):
        Topic.objects.update(name="Other")
    before = list(Revision.objects.values())
    forms = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "form-0-reason": "x"}
    sent = {"form-0-id": before[0]["id"], "_save": "1", "record": "topic/x"}

    admin_client.post(address(Revision, page), sent | forms)

    assert list(Revision.objects.values()) == before
