"""What a citation says, before it is put into a format."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import override

from dialogue.vocabulary import Language, Standing

from .plain import day

ARCHIVE = "Central Asia plus Japan: an archive"
STANDINGS = Standing.values


@dataclass(frozen=True)
class Work:
    """A record of this archive, or a document itself; what is not known is empty."""

    key: str
    title: str
    publisher: str
    address: str = ""
    read_on: date | None = None
    issued_on: date | None = None
    language: str = ""
    note: str = ""


def works(row, address, read_on, texts=()):
    """What can be cited on the page of a row: its record; a document itself too."""
    cited = {"record": record_work(row, address, read_on)}
    if row._meta.model_name == "document":
        cited["document"] = document_work(row, texts)
    return cited


def record_work(row, address, read_on, stood_on=None):
    """What this archive says of a row, at the address of its page on that day.

    Of a page that shows an earlier day, `stood_on` is that day.
    """
    kind = row._meta.model_name
    *_, name = row.natural_key()
    with override(Language.ENGLISH):
        return Work(
            key=f"{kind}-{name.lower()}",
            title=_title(row),
            publisher=ARCHIVE,
            address=address,
            read_on=read_on,
            language=Language.ENGLISH.value,
            note=f"Identifier: {kind} {name}{_stood(stood_on)}",
        )


def document_work(document, texts):
    """The document itself, in the best version that was read, and when it was read."""
    text = min((each for each in texts if each.is_held), key=_worth, default=None)
    with override(Language.ENGLISH):
        return Work(
            key=document.slug,
            title=str(document),
            publisher=document.publisher,
            address=text.address if text else "",
            read_on=text.retrieved_on if text else None,
            issued_on=document.issued_on,
            language=text.lang if text else "",
            note=f"{document.get_kind_display()}; {_version(text)}",
        )


def _stood(on):
    return f", as it stood on {day(on)}" if on else ""


def _title(row):
    """A meeting is told from others of its title by its city and date."""
    parts = [str(row), getattr(row, "city", ""), getattr(row, "when", "")]
    return ", ".join(part for part in parts if part)


def _worth(text):
    return STANDINGS.index(text.standing), text.language != Language.ENGLISH


def _version(text):
    if text is None:
        return "named elsewhere, not read"
    return f"{text.get_language_display()}, {text.get_standing_display().lower()}"
