"""What was withdrawn is gone for good; what never was published is not there."""

from functools import wraps

from django.http import Http404
from django.shortcuts import render


def gone_when_withdrawn(model):
    """Answer 410 for a page of a row that was withdrawn, and show nothing of it."""

    def decorate(view):
        @wraps(view)
        def answer(request, slug, **kwargs):
            try:
                return view(request, slug, **kwargs)
            except Http404:
                if not model.objects.withdrawn().filter(slug=slug).exists():
                    raise
                return render(request, "410.html", status=410)

        return answer

    return decorate
