from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _

from dialogue.models import Citation, Document, Series
from dialogue.vocabulary import DocumentKind, Language, PublisherKind

from .filters import Facet, Filters
from .paging import page_of
from .references import References

FACETS = {
    "kind": Facet(_("Kind"), "kind", DocumentKind),
    "language": Facet(_("Language"), "texts__language", Language),
    "publisher": Facet(_("Published by"), "publisher_kind", PublisherKind),
    "issuer": Facet(_("In the name of"), "issuers__code", "issuers__name"),
    "year": Facet(_("Year"), "issued_on__year", descending=True),
}


def document_list(request):
    filters = Filters(request, Document.objects.published(), FACETS)
    found = filters.found.newest_first().with_texts()
    context = {"filters": filters, "documents": page_of(found, request)}
    return render(
        request, "dialogue/document_list.html", context, status=filters.status
    )


def document_detail(request, slug):
    documents = Document.objects.published().prefetch_related("issuers")
    document = get_object_or_404(documents, slug=slug)
    citations = Citation.objects.about_public_records().with_target()
    context = {
        "document": document,
        "issuers": document.issuers.all(),
        "texts": document.texts.with_passages(citations),
        "meetings": document.meetings.published().oldest_first().for_cards(),
        "stated_counts": document.stated_counts.filter(
            series__in=Series.objects.public()
        ).select_related("series"),
        "references": References(document),
    }
    return render(request, "dialogue/document_detail.html", context)
