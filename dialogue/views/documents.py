from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _

from dialogue.models import Citation, Document
from dialogue.models.neighbours import neighbours
from dialogue.vocabulary import DocumentKind, Language, PublisherKind

from .filters import Facet, Filters
from .links_here import document_links
from .paging import page_of
from .past import past_asked, shows_the_past, version_of
from .references import References
from .versions import held_pairs
from .withdrawn import gone_when_withdrawn

FACETS = {
    "kind": Facet(_("Kind"), "kind", DocumentKind),
    "language": Facet(_("Language"), "texts__language", Language),
    "publisher": Facet(_("Published by"), "publisher_kind", PublisherKind),
    "issuer": Facet(_("In the name of"), "issuers__code", "issuers__name"),
    "year": Facet(_("Year"), "issued_on__year", descending=True),
}

# What of a page names the document in other records.
LINKING = ["texts", "meetings", "stated_counts"]


def document_list(request):
    filters = Filters(request, Document.objects.published(), FACETS)
    found = filters.found.newest_first().with_texts()
    context = {"filters": filters, "documents": page_of(found, request)}
    return render(
        request, "dialogue/document_list.html", context, status=filters.status
    )


@gone_when_withdrawn(Document)
@shows_the_past
def document_detail(request, slug):
    documents = Document.objects.published().prefetch_related("issuers")
    document = get_object_or_404(documents, slug=slug)
    past = past_asked(request, document)
    context = version_of(document, past) | what_others_say(document)
    if past:
        document = past.root
        context["texts"] = texts_then(document, context["texts"])
    citations = past.citations_of(document) if past else None
    context |= {
        "pairs": [] if past else held_pairs(context["texts"]),
        "document": document,
        "issuers": document.issuers.all(),
        "links": None if past else document_links(*map(context.get, LINKING)),
        "references": References(document, citations=citations),
    }
    return render(request, "dialogue/document_detail.html", context)


def what_others_say(document):
    """What is in the records of others, and so that of today also in the past."""
    citations = Citation.objects.about_public_records().with_target()
    # By slug: it begins with the year, and a date is not known of every document.
    before, after = neighbours(Document.objects.published(), document, "slug")
    return {
        "before": before,
        "after": after,
        "texts": document.texts.with_passages(citations),
        "meetings": document.meetings.published().oldest_first().for_cards(),
        "stated_counts": document.stated_counts.shown().select_related("series"),
    }


def texts_then(document, texts):
    """The texts as they were; what rests on their passages is what rests there now."""
    resting = {
        passage.anchor: list(passage.citations.all())
        for text in texts
        for passage in text.passages.all()
    }
    for text in document.texts.all():
        text._prefetched_objects_cache["held_copies"] = []  # no part of a record
        for passage in text.passages.all():
            citations = resting.get(passage.anchor, [])
            passage._prefetched_objects_cache["citations"] = citations
    return document.texts.all()
