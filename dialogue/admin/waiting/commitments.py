"""Promises whose day has passed without a word of what became of them."""

from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.models import Commitment, StatusEntry

from .section import Line, Section, way_to, way_to_add


class PastDue(Section):
    name = "commitments-past-due"
    title = _("Commitments past due")
    counted = ngettext_lazy(
        "%(count)s commitment has no status later than its due date.",
        "%(count)s commitments have no status later than their due date.",
        "count",
    )
    lead = _(
        "Those reported met or superseded are left out. Where nothing is found, the "
        "status “No later record found” says that someone looked, and when."
    )

    @property
    def is_open(self):
        return self.sees(Commitment) and self.sees(StatusEntry)

    def rows(self):
        before_readers = Commitment.objects.before_readers()
        rows = before_readers.unanswered(localdate()).select_related("outcome__meeting")
        return rows.order_by("due_on", "slug")

    def line(self, commitment):
        return Line(
            way=self._way(commitment),
            called=commitment.action,
            of=commitment.outcome.meeting.title,
            due_on=commitment.due_on,
        )

    def _way(self, commitment):
        """A new status entry of it; its own form for someone who may add none."""
        if self.adds(StatusEntry):
            return way_to_add("statusentry", commitment=commitment.pk)
        return way_to("commitment", commitment.pk)
