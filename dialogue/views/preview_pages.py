"""What the pages of a preview show: all that the public pages will, but what leads on.

How to cite them, their history, pairs of texts and the ledger narrowed are left out:
there is no such page yet.
"""

from django.utils.timezone import localdate

from dialogue.exchange.rows_to_come import without_page
from dialogue.models import Document, Meeting, Series
from dialogue.vocabulary import Publication

from .commitments import links_of, shown_of
from .documents import texts_then, what_others_say
from .links_here import document_links, meeting_links
from .meetings import parts_then, references_of
from .references import References


def meeting_page(preview):
    parts = parts_then(preview)
    meeting, others = parts["meeting"], Meeting.objects.exclude(pk=preview.live.pk)
    parts["before"], parts["after"] = others.neighbours_of(meeting)
    parts["rescheduled"] += others.published().filter(rescheduled_from=preview.live)
    references = references_of(parts, preview)
    links = _without_drafts(meeting_links(parts, references))
    return parts | {"references": references, "links": links}


def document_page(preview):
    document, live = preview.root, preview.live
    shown = what_others_say(live)
    texts = texts_then(document, shown["texts"])
    _add_own(preview, texts, shown["texts"])
    counts = live.stated_counts.filter(series__in=Series.objects.public())
    shown |= {"texts": texts, "stated_counts": counts.select_related("series")}
    citations = preview.citations_of(document)
    return shown | {
        "pairs": [],
        "document": document,
        "issuers": document.issuers.all(),
        "links": document_links(texts, shown["meetings"], shown["stated_counts"]),
        "references": References(document, citations=citations),
    }


def commitment_page(preview, commitment):
    shown = shown_of(commitment, preview) | {"today": localdate()}
    outcomes = shown["meeting"].outcomes.all()
    of_meeting = [each for outcome in outcomes for each in outcome.commitments.all()]
    in_a_row = [None, *of_meeting, None]
    place = in_a_row.index(commitment)
    shown |= {"before": in_a_row[place - 1], "after": in_a_row[place + 1]}
    return shown | {"links": _without_drafts(links_of(shown))}


def _add_own(preview, texts, stored_texts):
    """Give the texts the copies held of them, and the document's own citations."""
    held = {text.anchor: text.held_copies.all() for text in stored_texts}
    own = preview.citations_of(preview.root)
    for text in texts:
        copies = [_copy(copy) for copy in held.get(text.anchor, [])]
        text._prefetched_objects_cache["held_copies"] = copies
        for passage in text.passages.all():
            lists = passage._prefetched_objects_cache
            others = [
                each
                for each in lists["citations"]
                if each.document_id != preview.live.pk
            ]
            resting = [*others, *(each for each in own if each.passage is passage)]
            lists["citations"] = sorted(resting, key=lambda each: each.key)


def _copy(copy):
    is_public = copy.text.document.publication == Publication.PUBLISHED
    return copy if is_public else without_page(copy)


def _without_drafts(links):
    """The links, without documents that are not public yet."""
    kept = [
        (label, [row for row in rows if not _is_draft(row)]) for label, rows in links
    ]
    return [(label, rows) for label, rows in kept if rows]


def _is_draft(row):
    return isinstance(row, Document) and row.publication != Publication.PUBLISHED
