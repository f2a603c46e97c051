"""Proposals, plans and intakes that nobody has finished."""

from django.apps import apps
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.admin.rights import may_load
from dialogue.checking.waiting.files import plans_and_intakes, proposals
from dialogue.models import Proposal

from .section import Line, Section, told_of, way_to


class Proposals(Section):
    name = "proposals"
    title = _("Proposals")
    counted = ngettext_lazy(
        "%(count)s change of what readers see waits.",
        "%(count)s changes of what readers see wait.",
        "count",
    )
    lead = _("A publisher accepts each, or asks for changes.")

    @property
    def is_open(self):
        return self.sees(Proposal)

    def rows(self):
        return proposals(self.user)

    def line(self, row):
        return Line(
            way=way_to("proposal", row["pk"]),
            called=row["called"],
            said=_("sent back") if row["remark"] else "",
            remark=row["remark"] or row["reason"],
            **told_of(row),
        )


class Plans(Section):
    name = "plans-and-intakes"
    title = _("Plans and intakes")
    counted = ngettext_lazy(
        "%(count)s plan or release is not finished.",
        "%(count)s plans and releases are not finished.",
        "count",
    )
    lead = _("Plans that were not applied, and releases without a plan.")

    @property
    def is_open(self):
        return may_load(self.user)

    def rows(self):
        return plans_and_intakes(self.user)

    def line(self, row):
        model = apps.get_model("dialogue", row["model"])
        return Line(
            way=way_to(row["model"], row["pk"]),
            label=capfirst(model._meta.verbose_name),
            called=row["called"],
            **told_of(row),
        )
