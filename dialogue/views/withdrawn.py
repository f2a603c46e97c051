"""What was withdrawn is gone for good; what never was published is not there."""

from functools import wraps

from django.http import Http404
from django.shortcuts import render

from dialogue.exchange.records import record_key, root_of
from dialogue.models import Revision


def gone_when_withdrawn(model):
    """Answer 410 for a page of a row that was withdrawn.

    It shows nothing of the row but the day and the reason.
    """

    def decorate(view):
        @wraps(view)
        def answer(request, slug, **kwargs):
            try:
                return view(request, slug, **kwargs)
            except Http404:
                row = model.objects.withdrawn().filter(slug=slug).first()
                if row is None:
                    raise
                history = Revision.objects.of(record_key(root_of(row)))
                context = {"withdrawal": history.withdrawal()}
                return render(request, "410.html", context, status=410)

        return answer

    return decorate
