"""Holding the official text of a document: its bytes, its places, and its quotes."""

from dataclasses import dataclass
from difflib import unified_diff
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.forms.models import model_to_dict

from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import places_in
from dialogue.drafting.texts import text_of
from dialogue.models import Citation, Document, DocumentText, HeldCopy
from dialogue.models.document_texts import SCHEMES
from dialogue.vocabulary import ONCE_PUBLISHED, Language, Means, Standing

from .failing_database import failing_database_in_words
from .fallen_quotes import folded
from .load_error import LoadError
from .revisions import revision_of

ENDINGS = {b"%PDF-": "pdf", b"<": "html"}


@dataclass(frozen=True)
class Held:
    """A copy as it is now held, and what came of comparing it with the record.

    `missing` are locators of passages that were not found in it, `fallen` the citations
    whose quotes do not stand in it, `difference` the lines that changed since the
    copy before.
    """

    copy: HeldCopy
    is_new: bool
    missing: list
    fallen: list
    difference: list


@failing_database_in_words()
def hold(
    content,
    *,
    document,
    language,
    address,
    retrieved_on,
    licence="",
    by=None,
    means=Means.COMMAND,
    may_publish=True,
):
    """Hold a release, given as bytes, as a text of the document of this slug.

    Line ends become LF. The very same copy a second time is not held again. LoadError
    when there is no such document, when the bytes cannot be read as a text, or when
    readers see the document and `by` may not publish it.
    """
    root = Document.objects.filter(slug=document).first()
    if root is None:
        raise LoadError(f"There is no document {document} in the archive.")
    if not address.lower().startswith(SCHEMES):
        raise LoadError("An address starts with https:// or http://.")
    body = _body_of(content)
    with revision_of(root, by=by, why="A copy is held.", means=means):
        root.refresh_from_db()
        if root.publication in ONCE_PUBLISHED and not may_publish:
            raise LoadError(
                f"Nothing was held, for readers see {root.slug}, and your account may "
                "not publish documents."
            )
        text = _text(root, language, address, retrieved_on, licence)
        copy, is_new = _copy(text, content, body, retrieved_on)
    return compared(copy, is_new)


def compared(copy, is_new=False):
    """A copy beside the record and beside the copy before it, as both stand now."""
    copies = list(copy.text.held_copies.exclude(body=""))  # the newest first
    earlier = copies[copies.index(copy) + 1 :] if copy in copies else []
    return Held(
        copy=copy,
        is_new=is_new,
        missing=sorted(_locators(copy.text) - copy.spans.keys()),
        fallen=_fallen(copy.text, copy.body) if copy.body else [],
        difference=_difference(earlier[0], copy) if earlier else [],
    )


def _body_of(content):
    try:
        return text_of(content)
    except Unreadable as error:
        raise LoadError(str(error)) from error


def _text(root, language, address, retrieved_on, licence):
    """The language version that is read; one that was only named becomes held."""
    text = _version(root, language, address)
    before = model_to_dict(text)
    if not text.is_held:
        text.address, text.retrieved_on = address, retrieved_on
    text.language, text.licence_note = language, text.licence_note or licence
    if text.pk and model_to_dict(text) == before:
        return text
    _check(text)
    text.save()
    return text


def _version(root, language, address):
    """The text of this language, or else one that was named without any."""
    versions = root.texts.filter(language=language).order_by("standing")
    named = root.texts.filter(language=Language.NOT_STATED, retrieved_on=None)
    official = Standing.OFFICIAL
    return (
        versions.filter(address=address).first()
        or versions.first()
        or named.first()
        or DocumentText(document=root, language=language, standing=official)
    )


def _copy(text, content, body, retrieved_on):
    """The copy of these bytes: the one that is held already, or a new one."""
    copy = HeldCopy(
        text=text,
        retrieved_on=retrieved_on,
        body=body,
        sha256=sha256(content).hexdigest(),
        spans={
            locator: [start, end]
            for locator, start, end in places_in(body)
            if locator in _locators(text)
        },
    )
    same = text.held_copies.filter(sha256=copy.sha256).first()
    if same is not None:
        return same, False
    _check(copy)
    if content != body.encode():  # plain text is all in the body
        copy.file.save(f"{copy.sha256}.{_ending(content)}", ContentFile(content), False)
    copy.save()
    return copy, True


def _ending(content):
    start = content.lstrip()
    return next((e for magic, e in ENDINGS.items() if start.startswith(magic)), "txt")


def _check(row):
    try:
        row.full_clean()
    except ValidationError as error:
        raise LoadError(f"{row._meta.verbose_name}: {error.messages[0]}") from error


def _locators(text):
    return {*text.passages.values_list("locator", flat=True)} if text.pk else set()


def _fallen(text, body):
    """Citations of this text whose quotes are not in it, white space folded."""
    body = folded(body)
    cited = Citation.objects.filter(passage__text=text).exclude(quote="")
    cited = cited.select_related("passage__text")
    return [each for each in cited if folded(each.quote) not in body]


def _difference(before, copy):
    names = str(before.retrieved_on), str(copy.retrieved_on)
    lines = before.body.splitlines(), copy.body.splitlines()
    return list(unified_diff(*lines, *names, lineterm="", n=0))
