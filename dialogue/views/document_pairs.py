from django.http import Http404
from django.shortcuts import get_object_or_404, render

from dialogue.models import Citation, Document

from .versions import Pair, by_language, side_by_side
from .withdrawn import gone_when_withdrawn


@gone_when_withdrawn(Document)
def document_pair(request, slug, languages):
    document = get_object_or_404(Document.objects.published(), slug=slug)
    citations = Citation.objects.about_public_records().with_target()
    texts = document.texts.filter(language__in=languages).with_passages(citations)
    versions = by_language(texts)
    if len(versions) < 2:
        raise Http404
    pair = Pair(*(versions[language] for language in languages))
    context = {
        "document": document,
        "pair": pair,
        "usual": Pair(*versions.values()),
        "rows": side_by_side(pair),
    }
    return render(request, "dialogue/document_pair.html", context)
