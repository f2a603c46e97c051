"""Releases that come in: kept with their draft, answered, and planned as a load."""

from django.db import transaction
from django.utils.translation import gettext as _

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.fixture import as_fixture
from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import places_in, read
from dialogue.drafting.texts import text_of
from dialogue.models import Document, Intake, Meeting
from dialogue.models import Plan as KeptPlan

from .answers import Answer, Book, as_rows
from .failing_database import failing_database_in_words
from .fixture_json import as_json
from .kept_plans import keep
from .load_error import LoadError
from .record_rows import live_rows
from .seal import seal
from .sheet import said_in, sheet_of


@failing_database_in_words("The release was not kept")
def take_in(
    content, *, address="", language=None, published=None, retrieved=None, by=None
):
    """Keep a release, given as bytes, with the draft that is read from it.

    Two dates: of its publication, and on which it was read at its address. LoadError
    when it cannot be read, or is not about a meeting of the Dialogue.
    """
    try:
        text = text_of(content)
        draft = read(text, language=language, published=published, address=address)
    except (Unreadable, NotAMeeting) as error:
        raise LoadError(str(error)) from error
    sheet = sheet_of(as_fixture(draft, retrieved), places_in(text))
    _free_the_slug(sheet, address)
    _note_what_is_there(sheet)
    return Intake.objects.create(
        title=_slug_of(sheet, Meeting),
        content=content,
        text=text,
        language=draft.release.language,
        address=address,
        retrieved_on=retrieved,
        draft=sheet,
        made_by=by,
    )


@failing_database_in_words("Your answers were not kept")
def keep_answers(intake, sent, *, seen):
    """Keep what an editor has typed so far, as a form sent it: {name: [value, …]}.

    LoadError, and nothing kept, when someone kept other answers since `seen`, the
    seal of those that the editor saw. A plan of earlier answers goes, if it waits.
    """
    with transaction.atomic():
        kept = Intake.objects.select_for_update().get(pk=intake.pk)
        intake.answers, intake.plan = kept.answers, kept.plan
        if seal_of(intake) != seen:
            raise LoadError(
                _(
                    "Someone kept other answers to this release meanwhile. Yours are "
                    "below and not kept: keep them again to put them in their place."
                )
            )
        if sent != kept.answers and kept.plan_id:
            _drop(kept.plan)
            intake.plan = KeptPlan.objects.filter(pk=kept.plan_id).first()
        intake.answers = sent
        intake.save(update_fields=["answers"])


def seal_of(intake):
    """A sum over the answers to an intake, and over how many rows it has."""
    return seal([intake.answers, len(intake.draft["rows"])])


@failing_database_in_words("Nothing was added")
def add_row(intake, model_name, parent):
    """Add an empty row to the sheet, for what the reader did not find."""
    with transaction.atomic():
        intake.draft = Intake.objects.select_for_update().get(pk=intake.pk).draft
        intake.draft["rows"].append(
            {"model": model_name, "parent": parent, "fields": {}, "facts": {}}
        )
        intake.save(update_fields=["draft"])


@failing_database_in_words("The plan was not kept")
def plan_answers(intake, answers, *, by=None):
    """Keep a plan that loads what an editor makes of the draft, a list of Answer.

    LoadError when it cannot be loaded. An earlier plan that nobody applied goes.
    """
    rows = as_rows(intake.draft, answers)
    slug = next(
        (row["fields"]["slug"] for row in rows if row["model"] == "dialogue.meeting"),
        intake.title,
    )
    kept = keep({f"{slug}.json": as_json(rows)}, by=by)
    with transaction.atomic():
        before, intake.plan = intake.plan, kept
        _note_text(intake, answers)
        if before is not None:
            _drop(before)
    return kept


def _drop(plan):
    """A plan that nobody applied goes."""
    KeptPlan.objects.waiting().filter(pk=plan.pk).delete()


def _note_text(intake, answers):
    """Note of which document the release becomes which text, as answered."""
    book = Book(intake.draft, answers)
    text = book.fields(book.text())
    intake.document, intake.language = text["document"][0], text["language"]
    intake.address = text.get("address", "")
    intake.retrieved_on = text.get("retrieved_on")
    intake.save()


def _slug_of(sheet, model):
    name = model._meta.model_name
    return next(row["fields"]["slug"] for row in sheet["rows"] if row["model"] == name)


def _free_the_slug(sheet, address):
    """A second release of a meeting is not the first one: it gets a slug of its own."""
    row = next(row for row in sheet["rows"] if row["model"] == "document")
    slug, number = row["fields"]["slug"], 1
    while _is_another(row["fields"]["slug"], address):
        number += 1
        row["fields"]["slug"] = f"{slug}-{number}"


def _note_what_is_there(sheet):
    book = Book(sheet, [Answer(row["fields"]) for row in sheet["rows"]])
    rows = [book.row(number) for number in book.kept]
    live = live_rows(rows)
    for number, row in zip(book.kept, rows, strict=True):
        if row.place in live:
            sheet["rows"][number]["has"] = said_in(live[row.place], {})


def _is_another(slug, address):
    document = Document.objects.filter(slug=slug).first()
    if document is None:
        return False
    addresses = {*document.texts.exclude(address="").values_list("address", flat=True)}
    return bool(addresses) and address not in addresses
