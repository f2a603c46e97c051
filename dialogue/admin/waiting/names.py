"""Records without a name in Russian or Japanese."""

from django.apps import apps
from django.contrib import admin
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from dialogue.checking.waiting.names import (
    KINDS,
    counts_of_names_missing,
    names_missing,
)
from dialogue.vocabulary import NAMED_IN

from .section import Line, Section, way_to


class Names(Section):
    name = "names"
    title = _("Names missing in Russian or Japanese")
    counted = ngettext_lazy(
        "%(count)s record has no name in one of them.",
        "%(count)s records have no name in one of them.",
        "count",
    )
    lead = _("Meetings, people, countries, series and topics.")
    has_more = True

    @property
    def is_open(self):
        return bool(self._models())

    @property
    def count(self):
        return sum(counts["any"] for counts in self._counts.values())

    @property
    def lines(self):
        """How many there are of each kind, and in which language."""
        page = reverse(f"{admin.site.name}:waiting", args=[self.name])
        return [
            Line(
                way=f"{page}?kind={model._meta.model_name}",
                called=capfirst(model._meta.verbose_name_plural),
                said=_figures(counts),
            )
            for model, counts in self._counts.items()
            if counts["any"]
        ]

    def rows(self):
        """Of one kind where the address asks for it: ?kind=person."""
        asked = self.request.GET.get("kind")
        models = self._models()
        return names_missing(
            [m for m in models if m._meta.model_name == asked] or models
        )

    def line(self, row):
        lacking = [language.label for language in NAMED_IN if row[language]]
        model = apps.get_model("dialogue", row["model"])
        return Line(
            way=f"{way_to(row['model'], row['pk'])}#id_names",
            label=capfirst(model._meta.verbose_name),
            called=row["called"],
            said=", ".join(map(str, lacking)),
        )

    @cached_property
    def _counts(self):
        return {model: counts_of_names_missing(model) for model in self._models()}

    def _models(self):
        return [model for model in KINDS if self.sees(model)]


def _figures(counts):
    figures = gettext("%(language)s: %(count)s")
    return ", ".join(
        figures % {"language": language.label, "count": counts[language]}
        for language in NAMED_IN
    )
