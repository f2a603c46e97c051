"""Where passages stand in the body of a held copy: {"2(2)": [810, 1220]}."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .names import NOT_TEXT


def ask_spans(spans, body, locators):
    """Refuse, in a sentence, spans that are no places of these passages in the body."""
    if not isinstance(spans, dict):
        raise _fault(
            _('Spans are an object from locator to place: {"2(2)": [810, 1220]}.')
        )
    for locator, place in spans.items():
        if NOT_TEXT.search(locator):
            raise _fault(_("A locator has a character that is no text."))
        if locator not in locators:
            raise _fault(
                _("“%(locator)s” is not a passage of this text."), locator=locator
            )
        if not _is_in(body, place):
            raise _fault(
                _(
                    "“%(locator)s” stands at [start, end]: two whole numbers, "
                    "0 ≤ start < end ≤ %(length)s, the length of the body."
                ),
                locator=locator,
                length=len(body),
            )


def _is_in(body, place):
    return (
        isinstance(place, list)
        and [type(end) for end in place] == [int, int]
        and 0 <= place[0] < place[1] <= len(body)
    )


def _fault(sentence, **words):
    return ValidationError({"spans": ValidationError(sentence, params=words)})
