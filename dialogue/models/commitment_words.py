"""How a commitment stands, in words that the database can tell: status and due date."""

from django.db import models
from django.db.models import Case, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from dialogue.vocabulary import CommitmentStatus

NOT_STATED = "not-stated"

# The closed list with one word more: for a commitment without a status entry.
StatusWord = models.TextChoices(
    "StatusWord",
    [(each.name, (each.value, each.label)) for each in CommitmentStatus]
    + [("NOT_STATED", (NOT_STATED, _("Status not stated")))],
)


class DueWord(models.TextChoices):
    """Whether the due date of a commitment has passed; a day is over at its end."""

    PAST = "past", _("Past")
    AHEAD = "ahead", _("Still ahead")
    NOT_STATED = NOT_STATED, _("Not stated")


def status_word(entries):
    """The status of the last of these entries, in the order of `status_log`."""
    places = (
        When(status=word, then=place)
        for place, word in enumerate(CommitmentStatus.values)
    )
    last = entries.order_by("-on", Case(*places).desc()).values("status")[:1]
    return Coalesce(Subquery(last), Value(NOT_STATED))


def due_word(today):
    return Case(
        When(due_on__lt=today, then=Value(DueWord.PAST)),
        When(due_on__isnull=False, then=Value(DueWord.AHEAD)),
        default=Value(DueWord.NOT_STATED),
    )
