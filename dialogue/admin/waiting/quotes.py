"""Quotes that no longer stand in the text that is held."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from dialogue.exchange.fallen_quotes import fallen_quotes
from dialogue.models import Citation, HeldCopy

from .section import Line, Section, way_to


class FallenQuotes(Section):
    name = "quotes"
    title = _("Quotes that no longer match")
    counted = ngettext_lazy(
        "%(count)s quote does not stand in the newest copy of its text.",
        "%(count)s quotes do not stand in the newest copy of their text.",
        "count",
    )
    lead = _("Each leads to its citation.")

    @property
    def is_open(self):
        return self.sees(Citation) and self.sees(HeldCopy)

    def rows(self):
        return fallen_quotes()

    def line(self, citation):
        return Line(
            way=way_to("citation", citation.pk),
            called=citation.key,
            quote=citation.quote,
            lang=citation.passage.text.lang,
        )
