"""A draft as the rows of a standard fixture, each value with its citation."""

from dataclasses import dataclass

from dialogue.vocabulary import Language, Publication, PublisherKind, Standing

from . import slugs
from .fixture_citations import Citations
from .fixture_parts import commitment_rows, delegation_rows, outcome_rows
from .fixture_rows import row, value

MEETING_FACTS = [
    "ordinal",
    "starts_on",
    "ends_on",
    "city",
    "venue",
    "host",
    "chair",
    "format",
    "status",
]


ASKED_OF_EVERY_TEXT = {
    "address": "Where does the release stand? Give its address.",
    "retrieved_on": "On which day was it read there?",
}


@dataclass(frozen=True)
class Fixture:
    """Rows in the order in which they load; null is what an editor has to write.

    `places` says of each citation, by its key, from where to where its words stand in
    the text that was read.
    """

    rows: list[dict]
    places: dict[str, list[int]]


def as_fixture(draft, retrieved=None) -> Fixture:
    """The fixture of a draft; `retrieved` is the date on which the release was read."""
    meeting, document = slugs.meeting_slug(draft), slugs.document_slug(draft)
    text = [document, draft.release.language, str(Standing.OFFICIAL)]
    cite = Citations(text)
    rows = [
        *_document_rows(draft, document, text, cite, retrieved),
        *_named_document_rows(draft),
        _meeting_row(draft, meeting, document, cite),
        *delegation_rows(draft, meeting, cite),
        *outcome_rows(draft, meeting, cite),
        *commitment_rows(draft, meeting, cite),
    ]
    people = [row for row in rows if row["model"] == "dialogue.person"]
    others = [row for row in rows if row["model"] != "dialogue.person"]
    questions = [
        *_questions_of_text(rows, document),
        *_question_rows(draft, meeting, document),
    ]
    return Fixture([*people, *others, *cite.rows, *questions], cite.places)


def _meeting_row(draft, slug, document, cite):
    meeting = draft.meeting
    for fact in MEETING_FACTS:
        cite("meeting", [slug], slug, fact, getattr(meeting, fact))
    fields = {
        "slug": slug,
        "series": [meeting.series.value] if meeting.series else None,
        "ordinal": value(meeting.ordinal),
        "title": None,
        "status": value(meeting.status),
        "format": value(meeting.format) or "",
        "starts_on": value(meeting.starts_on),
        "ends_on": value(meeting.ends_on),
        "date_precision": meeting.date_precision or "",
        "city": value(meeting.city) or "",
        "venue": value(meeting.venue) or "",
        "host": [meeting.host.value] if meeting.host else None,
        "chair": [meeting.chair.value] if meeting.chair else None,
        "publication": str(Publication.DRAFT),
        "documents": [
            [document],
            *([slugs.named_slug(draft, each)] for each in draft.documents),
        ],
    }
    return row("meeting", **fields)


def _document_rows(draft, slug, text, cite, retrieved):
    release = draft.release
    cite("document", [slug], slug, "issued_on", release.issued_on)
    cite("document", [slug], slug, "issuers", release.issuers)
    yield row(
        "document",
        slug=slug,
        kind=release.kind,
        title=None,
        issued_on=value(release.issued_on) or _published(release),
        publisher=value(release.publisher) or "",
        publisher_kind=str(PublisherKind.MINISTRY) if release.issuers else None,
        publication=str(Publication.DRAFT),
        issuers=[[code] for code in value(release.issuers) or []],
    )
    yield row(
        "documenttext",
        document=[slug],
        language=release.language,
        standing=str(Standing.OFFICIAL),
        address=release.address or None,
        retrieved_on=retrieved.isoformat() if retrieved else None,
    )
    for order, passage in enumerate(_once(draft.passages), 1):
        fields = {"text": text, "locator": passage.locator, "order": order}
        yield row("passage", **fields, heading=passage.heading)


def _published(release):
    """What the operator says counts where the page bears no date."""
    return release.published.isoformat() if release.published else None


def _once(passages):
    """Each locator once: an introduction goes on after a note."""
    kept = {}
    for passage in passages:
        kept.setdefault(passage.locator, passage)
    return kept.values()


def _named_document_rows(draft):
    for each in draft.documents:
        slug = slugs.named_slug(draft, each)
        yield row(
            "document",
            slug=slug,
            kind=each.kind.value,
            title=None,
            issued_on=None,
            publisher_kind=None,
            publication=str(Publication.DRAFT),
        )
        yield row(
            "documenttext",
            document=[slug],
            language=str(Language.NOT_STATED),
            standing=str(Standing.OFFICIAL),
        )


def _questions_of_text(rows, document):
    """What no release says of itself, and an archive must know."""
    text = next(
        row["fields"] for row in rows if row["model"] == "dialogue.documenttext"
    )
    for field, question in ASKED_OF_EVERY_TEXT.items():
        if text[field] is None:
            record = f"document/{document}"
            yield row("openquestion", record=record, field=field, question=question)


def _question_rows(draft, meeting, document):
    for question in draft.questions:
        record = (
            f"document/{document}"
            if question.record == "document"
            else f"meeting/{meeting}"
        )
        field = question.field or question.record
        yield row("openquestion", record=record, field=field, question=question.text)
