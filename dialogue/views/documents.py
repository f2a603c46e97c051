from django.shortcuts import get_object_or_404, render

from dialogue.models import Citation, Document, Series

from .references import References


def document_list(request):
    documents = Document.objects.published().newest_first().with_texts()
    return render(request, "dialogue/document_list.html", {"documents": documents})


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
