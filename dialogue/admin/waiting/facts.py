"""Facts that rest on no citation."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.checking.waiting.facts import facts_without_citation
from dialogue.models import TARGET_OF, Citation
from dialogue.vocabulary import Publication

from .section import Line, Section, way_to, way_to_add

MODELS = {target: model for model, target in TARGET_OF.items()}


class WithoutCitation(Section):
    name = "facts-without-citation"
    title = _("Facts without citation")
    counted = ngettext_lazy(
        "%(count)s fact rests on no citation.",
        "%(count)s facts rest on no citation.",
        "count",
    )
    lead = _(
        "In records that are published or in review. A citation counts once its "
        "document is published; in review, also while its document is in review."
    )

    @property
    def is_open(self):
        return bool(self._targets())

    def rows(self):
        return facts_without_citation(self._targets())

    def line(self, row):
        model = MODELS[row["target"]]
        return Line(
            way=self._way(row),
            label=capfirst(model._meta.get_field(row["fact"]).verbose_name),
            called=row["called"] or row["root"],
            of=row["root"] if row["called"] else "",
            said=Publication(row["stage"]).label,
        )

    def _way(self, row):
        """A new citation of it; its own form for someone who may add none."""
        if self.adds(Citation):
            cited = {row["target"]: row["pk"], "fact": row["fact"]}
            return way_to_add("citation", **cited)
        return way_to(MODELS[row["target"]]._meta.model_name, row["pk"])

    def _targets(self):
        return [target for target, model in MODELS.items() if self.sees(model)]
