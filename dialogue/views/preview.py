"""What is not public yet, as it will be, for whoever has a link."""

from functools import partial, wraps

from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse

from dialogue.exchange.preview_links import link_of
from dialogue.exchange.previews import IsPublicError, NotShownError, preview_of
from dialogue.models import Commitment, Meeting

from .preview_pages import commitment_page, document_page, meeting_page

# Kept by nobody on its way, found by no search, and its address told to no other site.
HEADERS = {
    "Cache-Control": "no-store, private",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
}


def shows_a_preview(view):
    """Give the view the Preview of a token; say why when there is none to show."""

    @wraps(view)
    def shown(request, token, **kwargs):
        link = link_of(token)
        if link is None:
            raise Http404
        try:
            preview = preview_of(link)
            _give_addresses(preview, token)
            response = view(request, preview, **kwargs)
        except IsPublicError as public:
            response = redirect(public.row)
        except NotShownError as error:
            status = 410 if error.is_over else 409
            context = {"sentence": str(error)}
            response = render(request, "preview.html", context, status=status)
        for name, value in HEADERS.items():
            response[name] = value
        return response

    return shown


@shows_a_preview
def preview(request, preview):
    if isinstance(preview.root, Meeting):
        template, context = "dialogue/meeting_detail.html", meeting_page(preview)
    else:
        template, context = "dialogue/document_detail.html", document_page(preview)
    return render(request, template, context | {"preview": preview})


@shows_a_preview
def preview_commitment(request, preview, slug):
    commitment = preview.at((Commitment, slug))
    if commitment is None:
        raise Http404
    context = commitment_page(preview, commitment) | {"preview": preview}
    return render(request, "dialogue/commitment_detail.html", context)


def _give_addresses(preview, token):
    """Its parts have their pages within the preview, whatever is public."""
    preview.root.get_absolute_url = partial(reverse, "dialogue:preview", args=[token])
    for each in preview.rows_of(Commitment):
        args = [token, each.slug]
        each.get_absolute_url = partial(
            reverse, "dialogue:preview_commitment", args=args
        )
