"""Releases that come in: kept with their draft, answered, and planned as a load."""

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.fixture import as_fixture
from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import places_in, read
from dialogue.drafting.texts import text_of
from dialogue.models import Document, Intake, Meeting

from .answers import Book, as_rows
from .failing_database import failing_database_in_words
from .fixture_json import as_json
from .kept_plans import keep
from .load_error import LoadError
from .sheet import sheet_of


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


def keep_answers(intake, sent):
    """Keep what an editor has typed so far, as a form sent it: {name: [value, …]}."""
    intake.answers = sent
    intake.save(update_fields=["answers"])


def add_row(intake, model_name, parent):
    """Add an empty row to the sheet, for what the reader did not find."""
    intake.draft["rows"].append(
        {"model": model_name, "parent": parent, "fields": {}, "facts": {}}
    )
    intake.save(update_fields=["draft"])


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
    before, intake.plan = intake.plan, kept
    intake.document = _document_of(intake, answers)
    intake.save(update_fields=["plan", "document"])
    if before is not None and before.load_id is None:
        before.delete()
    return kept


def _document_of(intake, answers):
    """The slug of the document that the release becomes."""
    book = Book(intake.draft, answers)
    documents = (number for number in book.kept if book.model(number) is Document)
    return next((book.key(number)[0] for number in documents), "")


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


def _is_another(slug, address):
    document = Document.objects.filter(slug=slug).first()
    if document is None:
        return False
    addresses = {*document.texts.exclude(address="").values_list("address", flat=True)}
    return bool(addresses) and address not in addresses
