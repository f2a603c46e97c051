"""Delegations of which no source says whether they came."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.models import Delegation
from dialogue.models.meeting_order import newest_first

from .section import Line, Section, way_to


class NotStated(Section):
    name = "delegations"
    title = _("Delegations not stated")
    counted = ngettext_lazy(
        "%(count)s delegation to a meeting that was held: was it there?",
        "%(count)s delegations to meetings that were held: were they there?",
        "count",
    )
    lead = _("Their presence is not stated.")

    @property
    def is_open(self):
        return self.sees(Delegation)

    def rows(self):
        rows = Delegation.objects.before_readers().not_stated()
        rows = rows.select_related("meeting", "country")
        return rows.order_by(*newest_first("meeting__"), "country__name")

    def line(self, delegation):
        return Line(
            way=way_to("delegation", delegation.pk),
            called=delegation.country.name,
            of=delegation.meeting.title,
        )
