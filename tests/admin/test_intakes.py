"""Intake on the desk: a release is read, answered, planned, applied."""

import re

import pytest
from django.db import OperationalError

from dialogue.exchange.intakes import seal_of
from dialogue.exchange.undo import undo_load
from dialogue.models import (
    Citation,
    Commitment,
    Delegate,
    DocumentText,
    HeldCopy,
    Intake,
    Meeting,
    Person,
    Plan,
)
from tests.admin.desk import address, press
from tests.admin.intake_desk import (
    RELEASE,
    SLUG,
    add,
    loaded,
    number_of,
    send,
    shown,
    take_in,
)

pytestmark = pytest.mark.django_db


def test_each_fact_is_tied_to_its_words(loader, intake):
    text = loader.get(address(intake)).text

    assert "<mark>in Samarkand</mark>" in text
    for source in shown(loader, intake).rows[0]["facts"]["name"]:
        assert f'id="words-{source["number"]}" href="#fact-{source["number"]}"' in text
        assert f'id="fact-{source["number"]}"' in text


def test_each_name_on_the_page_is_given_once(loader, intake):
    names = re.findall(r' id="([^"]+)"', loader.get(address(intake)).text)

    assert sorted({*names}) == sorted(names)


def test_nothing_is_loaded_before_the_plan_is_applied(loader, intake):
    response = send(loader, intake)

    kept = Plan.objects.get()
    assert response.url == address(kept)
    assert not Meeting.objects.filter(slug=SLUG).exists()
    press(loader, kept, "_apply")
    meeting = Meeting.objects.get(slug=SLUG)
    assert meeting.publication == "draft"
    assert meeting.delegations.count() == 6
    assert (
        Citation.objects.filter(meeting=meeting, fact="city").get().quote
        == "in Samarkand"
    )
    assert {d.publication for d in meeting.documents.all()} == {"draft"}


def test_the_questions_come_first_and_wait_for_an_answer(loader, intake):
    page = loader.get(address(intake)).text
    question = "Is the day right? The release contradicts itself in its date."

    response = send(loader, intake, **{"q-0-settled": ""})

    assert page.index(question) < page.index("<legend>")
    assert ("question-0", question) in response.context["errors"]
    assert not Plan.objects.exists()


def test_a_value_that_is_missing_is_named_and_linked_to(loader, intake):
    meeting = number_of(shown(loader, intake), Meeting)

    response = send(loader, intake, **{f"{meeting}-title": ""})

    said = f"Meeting {SLUG}, Title: This field is required."
    assert (f"id_{meeting}-title", said) in response.context["errors"]
    assert f'id="id_{meeting}-title"' in response.text


def test_answers_are_kept_for_later(loader, intake):
    number = number_of(shown(loader, intake), Meeting)

    send(loader, intake, "_keep", **{f"{number}-title": "Half an answer"})

    page = loader.get(address(intake))
    assert "Half an answer" in page.text
    assert page.context["errors"] == []
    assert not Plan.objects.exists()


def test_a_second_plan_takes_the_place_of_the_first(loader, intake):
    first = send(loader, intake).url
    second = send(loader, intake).url

    assert first != second == address(Plan.objects.get())


def test_a_second_release_adds_to_the_record_and_overwrites_nothing(loader, intake):
    meeting = loaded(loader, intake)
    Meeting.objects.filter(pk=meeting.pk).update(summary="Ours.", publication="review")
    first = {*Citation.objects.values_list("key", "passage")}

    second = take_in(loader, address="https://example.org/second")
    meeting = loaded(loader, second)

    assert (meeting.summary, meeting.publication) == ("Ours.", "review")
    assert meeting.documents.count() == 2
    assert first <= {*Citation.objects.values_list("key", "passage")}
    assert meeting.citations.filter(fact="city").count() == 2


def test_the_official_text_is_held_when_it_is_loaded(
    loader, intake, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    loaded(loader, intake)

    page = loader.post(address(intake), {"_hold": "1"}, follow=True)

    copy = HeldCopy.objects.get()
    assert copy.body == RELEASE.read_text("utf-8")
    assert "Every quote stands in its text." in page.text
    assert page.request["PATH_INFO"] == address(copy)


def intake_load(intake):
    intake.refresh_from_db()
    return intake.plan.load


def test_what_is_loaded_is_not_answered_again(loader, intake):
    loaded(loader, intake)

    page = loader.get(address(intake)).text

    load = intake_load(intake)
    assert 'name="_plan"' not in page
    assert address(load) in page and address(intake) in loader.get(address(load)).text
    assert "Hold the official text" in page
    assert loader.post(address(intake), {"_plan": "1"}).status_code == 200
    assert Plan.objects.count() == 1


def test_an_editor_without_the_right_cannot_change_what_readers_see(loader, intake):
    meeting = loaded(loader, intake)
    Meeting.objects.filter(pk=meeting.pk).update(publication="published")
    second = take_in(loader, address="https://example.org/second")

    send(loader, second)
    page = press(loader, Plan.objects.latest("pk"), "_apply")

    assert "may not publish" in page.text
    assert Meeting.objects.get(pk=meeting.pk).documents.count() == 1


def test_the_page_costs_the_same_however_long_the_release(
    loader, intake, django_assert_num_queries
):
    loader.get(address(intake))
    with django_assert_num_queries(12):
        loader.get(address(intake))
    for _ in range(20):
        add(loader, intake, "outcome")
    with django_assert_num_queries(12):
        loader.get(address(intake))


def test_a_character_that_is_no_text_does_no_harm(loader, intake):
    number = number_of(shown(loader, intake), Meeting)

    response = send(loader, intake, "_keep", **{f"{number}-title": "A\0B"})

    assert response.status_code == 302
    assert 'value="AB"' in loader.get(address(intake)).text


def test_answers_that_someone_else_kept_are_not_overwritten_unseen(loader, intake):
    number = number_of(shown(loader, intake), Meeting)
    stale = seal_of(intake)
    send(loader, intake, "_keep", **{f"{number}-title": "Theirs"})

    typed = {f"{number}-title": "Mine", "seen": stale}
    response = loader.post(address(intake), typed | {"_keep": "1"})

    assert "Someone kept other answers" in response.context["refusal"]
    assert "Mine" in response.text
    intake.refresh_from_db()
    assert intake.answers[f"{number}-title"] == ["Theirs"]
    seen = response.context["seen"]
    loader.post(address(intake), typed | {"_keep": "1", "seen": seen})
    assert "Mine" in loader.get(address(intake)).text


def test_a_plan_of_earlier_answers_goes_with_them(loader, intake):
    number = number_of(shown(loader, intake), Meeting)
    send(loader, intake)

    send(loader, intake, "_keep", **{f"{number}-title": "Another"})

    assert not Plan.objects.exists()


def test_a_busy_database_loses_nothing_that_was_typed(loader, intake, monkeypatch):
    def busy(*args, **kwargs):
        raise OperationalError("database is locked")

    number = number_of(shown(loader, intake), Meeting)
    monkeypatch.setattr(Intake, "save", busy)

    response = send(loader, intake, "_keep", **{f"{number}-title": "Typed"})

    said = "Your answers were not kept, for the database failed (database is locked)."
    assert response.context["refusal"] == said
    assert "Typed" in response.text


def test_what_is_loaded_stays_beside_its_load(loader, intake):
    loaded(loader, intake)

    assert loader.post(address(intake, "delete"), {"post": "yes"}).status_code != 200
    assert Intake.objects.exists()


def test_what_was_taken_back_is_planned_anew(loader, intake):
    loaded(loader, intake)
    undo_load(intake_load(intake).pk)

    assert 'name="_plan"' in loader.get(address(intake)).text
    assert loaded(loader, intake).city == "Samarkand"


def test_what_the_archive_has_is_not_asked_again(loader, intake):
    meeting = loaded(loader, intake)
    Meeting.objects.filter(pk=meeting.pk).update(title="As we call it", venue="A hall")
    Person.objects.filter(slug="sample-beta").update(name="Sample BETA")

    page = loader.get(address(take_in(loader, address="https://example.org/second")))

    sheet = page.context["sheet"]
    number = number_of(sheet, Meeting)
    assert sheet.forms[number]["title"].value() == "As we call it"
    assert "In the archive: Sample BETA" in page.text
    assert "in the archive already" in page.text


def test_what_changed_here_since_it_was_read_stays_changed(loader, intake):
    meeting = loaded(loader, intake)
    Meeting.objects.filter(pk=meeting.pk).update(title="Then")
    second = take_in(loader, address="https://example.org/second")
    Meeting.objects.filter(pk=meeting.pk).update(title="Now")

    assert loaded(loader, second).title == "Now"


def test_a_second_reading_takes_no_citation_from_another(loader, intake):
    loaded(loader, intake)
    first = {*Citation.objects.values_list("key", "passage", "delegate", "commitment")}
    second = take_in(loader)
    sheet = shown(loader, second)
    head = number_of(sheet, Delegate, slug="head")
    promise = number_of(sheet, Commitment)

    slugs = {f"{head}-slug": "deputy", f"{promise}-slug": "guards"}
    loaded(loader, second, **slugs, **{f"{head}-role": "member"})

    last = {*Citation.objects.values_list("key", "passage", "delegate", "commitment")}
    assert first <= last


def test_the_text_is_held_as_it_was_answered(loader, intake, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    text = number_of(shown(loader, intake), DocumentText)
    answered = {f"{text}-language": "kk", f"{text}-address": "https://example.org/kk"}
    loaded(loader, intake, **answered)

    loader.post(address(intake), {"_hold": "1"})

    copy = HeldCopy.objects.get()
    assert (copy.text.language, copy.text.address) == ("kk", "https://example.org/kk")
    assert DocumentText.objects.filter(document=copy.text.document).count() == 1


def test_nothing_is_held_before_it_is_loaded(loader, intake):
    send(loader, intake)

    assert loader.post(address(intake), {"_hold": "1"}).status_code == 200
    assert not HeldCopy.objects.exists()


def test_what_was_taken_back_and_brought_again_is_loaded(loader, intake):
    loaded(loader, intake)
    undo_load(undo_load(intake_load(intake).pk).load)

    assert 'name="_plan"' not in loader.get(address(intake)).text


def test_the_same_answers_planned_again_leave_one_plan(loader, intake):
    first = send(loader, intake)
    intake.refresh_from_db()
    sent = intake.answers | {"seen": seal_of(intake), "_plan": "1"}

    second = loader.post(address(intake), sent)

    assert first.url != second.url == address(Plan.objects.get())
