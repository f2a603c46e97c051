"""The files that managers of references read: a page's address with .bib or .ris."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.utils.timezone import localdate

from dialogue.citing import FORMATS
from dialogue.citing.works import works
from dialogue.models import (
    Commitment,
    Country,
    Document,
    Meeting,
    Person,
    Series,
    Topic,
)

from .withdrawn import gone_when_withdrawn

# The first part of a page's address, and how what stands after it is looked up.
CITABLE = {
    "meetings": (Meeting.objects.published, "slug"),
    "series": (Series.objects.public, "slug"),
    "countries": (Country.objects.public, "code__iexact"),
    "people": (Person.objects.public, "slug"),
    "topics": (Topic.objects.public, "slug"),
    "commitments": (Commitment.objects.public, "slug"),
    "documents": (Document.objects.published, "slug"),
}
# Of which it is said that they were withdrawn.
WITHDRAWN = {"meetings": Meeting, "commitments": Commitment, "documents": Document}


def cite_record(request, record, form):
    kind, _, name = record.partition("/")
    view = _cited
    if kind in WITHDRAWN:
        view = gone_when_withdrawn(WITHDRAWN[kind])(_cited)
    return view(request, slug=name, kind=kind, form=form)


def _cited(request, slug, kind, form):
    public, key = CITABLE[kind]
    row = get_object_or_404(public(), **{key: slug})
    address = request.build_absolute_uri(row.get_absolute_url())
    texts = row.texts.all() if kind == "documents" else ()
    return _file(works(row, address, localdate(), texts), f"{slug}.{form}", form)


def _file(cited, name, form):
    written = "".join(FORMATS[form].written(work) for work in cited.values())
    return HttpResponse(
        written,
        content_type=f"{FORMATS[form].CONTENT_TYPE}; charset=utf-8",
        headers={"Content-Disposition": content_disposition_header(True, name)},
    )
