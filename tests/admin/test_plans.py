"""Plans on the desk: sent, read, decided upon, applied; the archive is as they say."""

import json

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile

from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.revisions import revision_of
from dialogue.exchange.stored_records import rows_of
from dialogue.models import FixtureLoad, Meeting, Plan, Revision
from tests.admin.desk import address, press, said
from tests.builders import make_citation, make_document, make_meeting, make_outcome
from tests.exchange.files import stored

pytestmark = pytest.mark.django_db


def file_of(meeting, name="a.json", **words):
    text = as_json(rows_of(meeting)).decode()
    for old, new in words.items():
        text = text.replace(old, new)
    return SimpleUploadedFile(name, text.encode())


def send(client, *files, **options):
    return client.post(address(Plan, "add"), {"files": files, **options})


def planned(client, *files, **options):
    response = send(client, *files, **options)
    assert response.status_code == 302, response.context["form"].errors
    return Plan.objects.latest("pk")


def refusal(response):
    return " ".join(sum(response.context["form"].errors.values(), []))


def by_hand(meeting, **fields):
    with revision_of(meeting, why="By hand."):
        Meeting.objects.filter(pk=meeting.pk).update(**fields)


@pytest.fixture
def in_conflict(loader):
    """A plan for a meeting that was loaded, and changed by hand since."""
    meeting = make_meeting(city="Before", publication="draft")
    press(loader, planned(loader, file_of(meeting, Before="Loaded")), "_apply")
    by_hand(meeting, city="By hand")
    return planned(loader, file_of(meeting, **{"By hand": "From the file"}))


def test_a_file_is_planned_and_applied(loader):
    meeting = make_meeting(city="Before", publication="draft")

    kept = planned(loader, file_of(meeting, Before="After"))
    page = loader.get(address(kept))

    assert Meeting.objects.get().city == "Before"
    assert page.context["plan"]["records"][0]["verdict"] == "changed"
    assert "<td>Before</td>" in page.text and "<td>After</td>" in page.text
    applied = press(loader, kept, "_apply", reason="As printed.")
    assert said(applied) == "The plan was applied."
    assert Meeting.objects.get().city == "After"
    load = FixtureLoad.objects.get()
    assert (load.loaded_by.username, load.reason) == ("loader", "As printed.")
    assert Revision.objects.latest("pk").made_by.username == "loader"
    assert Plan.objects.get().load == load


def test_several_files_may_name_each_other(loader):
    first = make_meeting(publication="draft")
    second = make_meeting(publication="draft", rescheduled_from=first)
    files = [file_of(second, "b.json"), file_of(first, "a.json")]
    second.delete()
    first.delete()

    press(loader, planned(loader, *files), "_apply")

    assert Meeting.objects.exclude(rescheduled_from=None).count() == 1


def test_two_files_of_one_name_are_refused(loader):
    file = file_of(make_meeting(publication="draft"))

    assert "a.json was sent twice" in refusal(send(loader, file, file))


def test_a_conflict_is_shown_and_waits_for_a_decision(loader, in_conflict):
    page = loader.get(address(in_conflict))

    assert "By hand" in page.text and "Loaded" in page.text
    assert "From the file" in page.text
    assert 'name="_apply"' not in page.text
    press(loader, in_conflict, "_apply")
    assert Meeting.objects.get().city == "By hand"


@pytest.mark.parametrize(
    ("side", "city"), [("file", "From the file"), ("live", "By hand")]
)
def test_the_side_that_was_taken_is_loaded(loader, in_conflict, side, city):
    take = {f"take-meeting/{Meeting.objects.get().slug}": side}

    page = press(loader, in_conflict, "_decide", **take)

    assert said(page) == "This is the plan after your decisions."
    assert f'value="{side}" checked' in page.text
    press(loader, in_conflict, "_apply", **take)
    assert Meeting.objects.get().city == city


def test_a_decision_of_this_moment_is_shown_before_it_is_applied(loader, in_conflict):
    take = {f"take-meeting/{Meeting.objects.get().slug}": "file"}

    press(loader, in_conflict, "_apply", **take)

    assert Meeting.objects.get().city == "By hand"
    assert Plan.objects.get(pk=in_conflict.pk).take


def test_a_decision_about_another_record_is_refused(loader, in_conflict):
    page = press(loader, in_conflict, "_decide", **{"take-meeting/nowhere": "file"})

    assert "--take meeting/nowhere: there is no such record" in said(page)


def test_what_changed_after_it_was_read_is_not_applied(loader):
    meeting = make_meeting(city="Before", publication="draft")
    kept = planned(loader, file_of(meeting, Before="After"))
    seal = loader.get(address(kept)).context["seal"]
    by_hand(meeting, venue="A hall")

    page = loader.post(address(kept), {"_apply": "1", "seal": seal, "reason": "Why"})

    assert "for the plan is another now" in said(page)
    assert page.context["reason"] == "Why"
    assert Meeting.objects.get().city == "Before"


def test_a_plan_is_applied_once(loader):
    meeting = make_meeting(city="Before", publication="draft")
    kept = planned(loader, file_of(meeting, Before="After"))
    press(loader, kept, "_apply")

    loader.post(address(kept), {"_apply": "1", "seal": ""})

    assert FixtureLoad.objects.count() == 1
    assert loader.post(address(kept, "delete"), {"post": "yes"}).status_code != 200
    assert Plan.objects.exists()


def test_what_the_archive_says_already_is_not_loaded(loader):
    kept = planned(loader, file_of(make_meeting(publication="draft")))

    assert 'name="_apply"' not in loader.get(address(kept)).text
    page = press(loader, kept, "_apply")

    assert said(page) == "Nothing was to change, and nothing was loaded."
    assert not FixtureLoad.objects.exists() and not Revision.objects.exists()


@pytest.mark.parametrize("remove", [True, False])
def test_what_the_file_leaves_out_goes_when_told(loader, remove):
    meeting = make_meeting(city="Before", publication="draft")
    press(loader, planned(loader, file_of(meeting, Before="After")), "_apply")
    without = file_of(meeting)
    make_outcome(meeting=meeting)
    press(loader, planned(loader, file_of(meeting)), "_apply")
    options = {"remove": "on"} if remove else {}

    kept = planned(loader, without, **options)

    stays = "not in the file, stays"
    assert (stays in loader.get(address(kept)).text) == (not remove)
    press(loader, kept, "_apply")
    assert meeting.outcomes.exists() == (not remove)


@pytest.mark.parametrize("publication", ["published", "withdrawn"])
@pytest.mark.parametrize("codename", [None, "publish_meeting"])
def test_what_readers_see_takes_the_right_to_publish(loader, codename, publication):
    meeting = make_meeting(city="Before", publication=publication)
    if codename:
        user = User.objects.get(username="loader")
        user.user_permissions.add(Permission.objects.get(codename=codename))
    kept = planned(loader, file_of(meeting, Before="After"))

    page = press(loader, kept, "_apply")

    assert Meeting.objects.get().city == ("After" if codename else "Before")
    if not codename:
        record = f"meeting/{meeting.slug}"
        assert f"your account may not publish: {record}." in said(page)


@pytest.mark.parametrize(
    ("before", "after"),
    [("draft", "published"), ("draft", "withdrawn"), ("published", "withdrawn")],
)
def test_nothing_is_published_or_hidden_without_that_right(loader, before, after):
    bare = {"starts_on": None, "city": "", "host": None, "status": "planned"}
    meeting = make_meeting(publication=before, **bare)
    make_citation("status", meeting=meeting)
    rows = json.loads(as_json(rows_of(meeting)))
    rows[0]["fields"]["publication"] = after
    file = SimpleUploadedFile("a.json", json.dumps(rows).encode())

    page = press(loader, planned(loader, file), "_apply")

    assert "may not publish" in said(page)
    assert Meeting.objects.get().publication == before


def test_a_file_that_cannot_be_loaded_is_told_in_a_sentence(loader):
    file = SimpleUploadedFile("b.json", b'[{"model": "auth.user", "fields": {}}]')
    before = stored()

    response = send(loader, file)

    assert refusal(response).startswith("b.json, row 1, “model”: ")
    assert stored() == before and not Plan.objects.exists()


def test_a_file_without_a_byte_is_told_as_on_the_command_line(loader):
    response = send(loader, SimpleUploadedFile("b.json", b""))

    assert refusal(response).startswith("b.json: it is not JSON (")


def test_a_long_plan_stands_on_pages_with_what_to_decide_first(loader, in_conflict):
    others = [make_meeting(city="Before", publication="draft") for _ in range(60)]
    files = [file_of(each, f"{each.slug}.json", Before="After") for each in others]
    in_the_file = {"By hand": "From the file"}
    last = file_of(Meeting.objects.get(city="By hand"), "zz.json", **in_the_file)
    kept = planned(loader, *files, last)
    pages = [loader.get(f"{address(kept)}?page={n}") for n in (1, 2)]
    shown = [[r["verdict"] for r in p.context["page"]] for p in pages]

    assert shown == [["conflict"] + 49 * ["changed"], 11 * ["changed"]]
    assert 'href="?page=2"' in pages[0].text


def test_a_decision_on_one_page_stands_on_the_next(loader, in_conflict):
    record = f"meeting/{Meeting.objects.get().slug}"
    press(loader, in_conflict, "_decide", **{f"take-{record}": "file"})

    press(loader, in_conflict, "_apply")

    assert Meeting.objects.get().city == "From the file"


@pytest.mark.parametrize("model", ["meeting", "document"])
def test_each_kind_of_record_takes_its_own_right(loader, model):
    user = User.objects.get(username="loader")
    right = Permission.objects.get(codename=f"publish_{model}")
    user.user_permissions.add(right)
    row = make_document(publication="published")
    kept = planned(loader, file_of(row, **{row.title: "Another title"}))

    press(loader, kept, "_apply")

    row.refresh_from_db()
    assert (row.title == "Another title") == (model == "document")


def test_no_file_is_no_plan(loader):
    assert refusal(send(loader)) and not Plan.objects.exists()


def test_the_reason_that_was_typed_outlives_a_decision(loader, in_conflict):
    take = {f"take-meeting/{Meeting.objects.get().slug}": "file", "reason": "Typed"}

    assert ">Typed</textarea>" in press(loader, in_conflict, "_decide", **take).text


def test_a_decision_that_cannot_be_loaded_is_refused_at_once(loader):
    meeting = make_meeting(ends_on="2015-05-02", publication="draft", city="Before")
    press(loader, planned(loader, file_of(meeting, Before="Loaded")), "_apply")
    by_hand(meeting, city="By hand")
    wrong = {"By hand": "From the file", '"2015-05-02"': '"1999-01-01"'}
    kept = planned(loader, file_of(Meeting.objects.get(), **wrong))

    page = press(loader, kept, "_decide", **{f"take-meeting/{meeting.slug}": "file"})

    assert "end" in said(page) and "meeting" in said(page)
    assert not Plan.objects.get(pk=kept.pk).take


def test_what_was_deleted_by_hand_is_told(loader):
    outcome = make_outcome(meeting=make_meeting(publication="draft"))
    file = file_of(outcome.meeting, **{outcome.heading: "Loaded"})
    press(loader, planned(loader, file), "_apply")
    again = file_of(outcome.meeting)
    with revision_of(outcome.meeting):
        outcome.delete()

    page = loader.get(address(planned(loader, again)))

    assert "deleted by hand since it was loaded" in page.text


def test_a_value_left_out_is_told_as_its_default(loader):
    meeting = make_meeting(publication="review")
    review = '"publication": "review"'
    file = file_of(meeting, **{review: '"publication": "draft"'})

    page = loader.get(address(planned(loader, file))).text

    assert "<td>review</td>" in page and "<td>draft</td>" in page


def test_a_plan_that_is_discarded_meanwhile_is_told(loader, monkeypatch):
    kept = planned(loader, file_of(make_meeting(publication="draft"), Tokyo="Osh"))

    def gone(*args):
        raise Plan.DoesNotExist

    monkeypatch.setattr("dialogue.admin.plans.plan_of", gone)

    page = loader.post(address(kept), {"_apply": "1"}, follow=True)

    assert "doesn’t exist" in page.text
