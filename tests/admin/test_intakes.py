"""Intake on the desk: a release is read, answered, planned, applied."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from dialogue.exchange.answers import EMPTY
from dialogue.models import (
    Citation,
    Intake,
    Meeting,
    Plan,
)
from tests.admin.desk import address, press

pytestmark = pytest.mark.django_db

ROOT = Path(settings.BASE_DIR)
RELEASE = ROOT / "tests/drafting/releases/2010-en-list-chair.txt"
SLUG = "2010-samarkand-foreign-ministers"
WHERE = {"address": "https://example.org/release", "retrieved": "2026-11-24"}


@pytest.fixture
def intake(loader):
    """A release that was taken in, in an archive with the founding record."""
    call_command("load_archive", ROOT / "fixtures", verbosity=0)
    return take_in(loader)


def take_in(client, text=None, **given):
    words = {"pasted": text or RELEASE.read_text("utf-8"), **WHERE, **given}
    response = client.post(address(Intake, "add"), words)
    assert response.status_code == 302, response.context["form"].errors
    return Intake.objects.latest("pk")


def shown(client, intake):
    return client.get(address(intake)).context["sheet"]


def number_of(sheet, model, **fields):
    """The number of the row of this model with these stated fields."""
    return next(
        form.number
        for form in sheet.forms
        if form.model is model
        and all(form.row["fields"].get(name) == v for name, v in fields.items())
    )


def answered(sheet):
    """What a browser sends when an editor writes a word wherever one is needed."""
    sent = {}
    for form in sheet.forms:
        for name, field in form.fields.items():
            value = form[name].value()
            if value in EMPTY and field.required:
                value = f"In our words {form.number}"
                choices = [c for c, _label in getattr(field, "choices", []) if c]
                value = choices[0] if choices else value
            if value not in EMPTY and value is not False:
                sent[form.add_prefix(name)] = value
    for question in sheet.questions:
        sent[question.add_prefix("settled")] = "on"
    return sent


def send(client, intake, button="_plan", **typed):
    sent = answered(shown(client, intake)) | typed
    return client.post(address(intake), sent | {button: "1"})


def loaded(client, intake, **typed):
    """Answer, plan and apply: what an editor does in the end."""
    response = send(client, intake, **typed)
    assert response.status_code == 302, (
        response.context["errors"] or response.context["refusal"]
    )
    press(client, Plan.objects.latest("pk"), "_apply")
    return Meeting.objects.get(slug=SLUG)


def test_each_fact_is_tied_to_its_words(loader, intake):
    text = loader.get(address(intake)).text

    assert "<mark>in Samarkand</mark>" in text
    for source in shown(loader, intake).rows[0]["facts"]["name"]:
        assert f'id="words-{source["number"]}" href="#fact-{source["number"]}"' in text
        assert f'id="fact-{source["number"]}"' in text


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
