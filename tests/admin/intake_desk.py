"""How an editor works on an intake: takes a release in, answers, plans, applies."""

from pathlib import Path

from django.conf import settings

from dialogue.exchange.answers import EMPTY
from dialogue.exchange.intakes import seal_of
from dialogue.models import Intake, Meeting, Plan
from tests.admin.desk import address, press

ROOT = Path(settings.BASE_DIR)
RELEASE = ROOT / "tests/drafting/releases/2010-en-list-chair.txt"
SLUG = "2010-samarkand-foreign-ministers"
WHERE = {"address": "https://example.org/release", "retrieved": "2026-11-24"}


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


def answered(intake, sheet):
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
    sent["seen"] = seal_of(intake)
    for question in sheet.questions:
        sent[question.add_prefix("settled")] = "on"
    return sent


def add(client, intake, button):
    """Press a button that adds a row."""
    intake.refresh_from_db()
    return client.post(address(intake), {"_add": button, "seen": seal_of(intake)})


def send(client, intake, button="_plan", **typed):
    intake.refresh_from_db()
    sent = answered(intake, shown(client, intake)) | typed
    return client.post(address(intake), sent | {button: "1"})


def loaded(client, intake, **typed):
    """Answer, plan and apply: what an editor does in the end."""
    response = send(client, intake, **typed)
    assert response.status_code == 302, (
        response.context["errors"] or response.context["refusal"]
    )
    press(client, Plan.objects.latest("pk"), "_apply")
    return Meeting.objects.get(slug=SLUG)
