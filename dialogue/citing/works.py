"""What a citation says, before it is put into a format."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import override

from dialogue.vocabulary import Language, PublisherKind, Standing

from .plain import day

ARCHIVE = "Central Asia plus Japan: an archive"
STANDINGS = Standing.values
READ_IN = {
    PublisherKind.MIRROR: "in a mirror’s copy",
    PublisherKind.NEWS: "from the press",
}


@dataclass(frozen=True)
class Work:
    """A record of this archive, or a document itself; what is not known is empty.

    The title begins with the original one, where that is known and not in English.
    """

    key: str
    title: str
    publisher: str
    address: str = ""
    read_on: date | None = None
    issued_on: date | None = None
    language: str = ""
    note: str = ""
    original_title: str = ""


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
    original = _original_title(document, text)
    with override(Language.ENGLISH):
        return Work(
            key=document.slug,
            title=_in_brackets(document, text, original),
            publisher=document.publisher,
            address=text.address if text else "",
            read_on=text.retrieved_on if text else None,
            issued_on=document.issued_on,
            language=text.lang if text else "",
            note=f"{document.get_kind_display()}; {_version(document, text)}",
            original_title=original,
        )


def _stood(on):
    return f", as it stood on {day(on)}" if on else ""


def _title(row):
    """A meeting is told from others of its title by its city and date."""
    parts = [str(row), getattr(row, "city", ""), getattr(row, "when", "")]
    return ", ".join(part for part in parts if part)


def _original_title(document, text):
    """What a text that is not in English is called in it, by who issued the text."""
    if text is None or _is_english(text):
        return ""
    name = document.names.get(text.language, {})
    return name["text"] if name.get("standing") == text.standing else ""


def _in_brackets(document, text, original):
    """The title, in square brackets where it is ours and not the one of the text."""
    if _is_english(text):
        return str(document)
    return f"{original} [{document}]".strip()


def _is_english(text):
    return text is not None and text.language == Language.ENGLISH


def _worth(text):
    return STANDINGS.index(text.standing), not _is_english(text)


def _version(document, text):
    if text is None:
        return "named elsewhere, not read"
    words = [text.get_language_display(), text.get_standing_display().lower()]
    where = READ_IN.get(document.publisher_kind)
    return ", ".join([*words, where] if where else words)
