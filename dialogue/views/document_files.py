"""Held copies, handed out as they were retrieved: to keep, never to run."""

import logging

from csp.constants import NONE
from csp.decorators import csp
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.utils.cache import get_conditional_response

from dialogue.models import Document, HeldCopy

from .withdrawn import gone_when_withdrawn

logger = logging.getLogger(__name__)


@gone_when_withdrawn(Document)
def document_file(request, slug, sha256):
    copy = _copy(slug, sha256)
    if copy.stored is None:
        logger.warning("The file of a held copy is gone: %s", copy.file.name)
        return render(
            request, "dialogue/document_file.html", {"copy": copy}, status=404
        )
    etag = f'"{copy.sha256}"'
    # Asked before the file is opened, so that none is left open.
    return get_conditional_response(request, etag=etag) or _attachment(copy, etag)


def _copy(slug, sha256):
    """A copy of a published text. The licence decides: many notes say that it was not
    found, or that the terms were not checked, and such a copy is for checking only."""
    copies = HeldCopy.objects.public().select_related("text__document")
    for copy in copies.filter(text__document__slug=slug, sha256=sha256):
        if copy.text.may_be_handed_on:
            return copy
    raise Http404


@csp({"default-src": [NONE], "sandbox": True})
def _attachment(copy, etag):
    """The whole copy under a name of plain letters, whatever its file is called."""
    kind, text = copy.stored["kind"], copy.text
    name = f"{text.document.slug}-{text.language}.{kind.ending}"
    # Of a file that is text nobody wrote down the charset; a body is kept as Unicode.
    content_type = kind.content_type if copy.file else "text/plain; charset=utf-8"
    response = FileResponse(copy.open(), content_type=content_type)
    if text.lang:
        response["Content-Language"] = text.lang
    response["Content-Disposition"] = (
        f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    )
    response["Content-Length"] = copy.stored["size"]
    response["ETag"] = etag
    return response
