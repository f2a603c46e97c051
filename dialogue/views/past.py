"""A page as its record stood at the end of a day: ?as_of=2026-11-30."""

import re
from datetime import date
from functools import wraps

from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from dialogue.exchange.history import last_state
from dialogue.exchange.past import past_of, public_after
from dialogue.exchange.records import record_key, root_of

ISO_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


class NotThenError(Exception):
    """Why a page cannot be shown as it stood, in a sentence; `row` as it is now."""

    def __init__(self, sentence, row, status):
        super().__init__(sentence)
        self.row, self.status = row, status


def shows_the_past(view):
    """Answer with a page of its own what ?as_of= asks of a view in vain.

    Nothing that was asked so is for search engines: the page of today is.
    """

    @wraps(view)
    def shown(request, slug):
        try:
            response = view(request, slug)
        except NotThenError as error:
            context = {"sentence": str(error), "row": error.row}
            response = render(request, "as_of.html", context, status=error.status)
        if request.GET.get("as_of"):
            response["X-Robots-Tag"] = "noindex"
        return response

    return shown


def past_asked(request, row):
    """The Past of the record of a public row, where the address asks for one."""
    words = request.GET.get("as_of")
    if not words:
        return None
    day = _day(words, row)
    past = past_of(row, day)
    if past is None:
        raise NotThenError(_not_public(row, day), row, status=404)
    return past


def version_of(row, past):
    """Which version of its record a page shows."""
    version = past.revision if past else last_state(record_key(root_of(row)))
    return {"past": past, "version": version}


def _day(words, row):
    try:
        day = date.fromisoformat(words) if ISO_DATE.fullmatch(words) else None
    except ValueError:
        day = None
    if day is None:
        sentence = _("That is not a day. A day is written 2026-11-30.")
        raise NotThenError(sentence, row, status=400)
    if day > localdate():
        sentence = _("%(day)s is still to come.") % {"day": date_format(day)}
        raise NotThenError(sentence, row, status=400)
    return day


def _not_public(row, day):
    later = public_after(row, day)
    if later is None:
        sentence = _("No public state of this record is kept of %(day)s.")
        return sentence % {"day": date_format(day)}
    sentence = _(
        "This record was not public at the end of %(day)s. It can be seen as it stood "
        "from %(later)s on."
    )
    return sentence % {"day": date_format(day), "later": date_format(later)}
