"""The fields of a row of a sheet: each with its sources, and those that are added."""

from dataclasses import dataclass, field

from django.forms import BoundField

from dialogue.models import TARGET_OF
from dialogue.vocabulary import CITED

from .choices import searching_widget


@dataclass(frozen=True)
class Cell:
    """One field, with the citations there are of it, and those that are added."""

    field: BoundField
    is_searched: bool
    found: str = ""  # what a search without script came to
    sources: list = field(default_factory=list)
    added: list = field(default_factory=list)
    cite: str = ""  # what the button that cites this fact sends
    next_anchor: str = ""  # where what it adds will stand


@dataclass(frozen=True)
class Added:
    """A citation that is added."""

    form: object
    cells: list


def next_anchor(formset):
    """Where on the page the next form will stand that is added."""
    return f"row-{formset.add_prefix(len(formset.forms))}"


class RowCells:
    """What a page shows of the fields of a row."""

    @property
    def grouped(self):
        """(heading, cells) of its fields, as they stand together."""
        return [
            (heading, [self._cell(name) for name in names])
            for heading, names in self.groups
        ]

    def _cell(self, name):
        is_fact = name in self.facts
        return Cell(
            **self._asked(self.form, name),
            sources=self.sources.get(name, []),
            added=[self._added(form) for form in self._citations_of(name)],
            cite=f"{self.prefix}:{name}" if is_fact and self.may_cite else "",
            next_anchor=next_anchor(self.citations),
        )

    @property
    def facts(self):
        return CITED[TARGET_OF[self.model]]

    def _citations_of(self, name):
        """Those that are added of this fact; of no known fact, at the first."""
        for form in self.citations.forms:
            fact = form["fact"].value()
            if name == (fact if fact in self.facts else self.facts[0]):
                yield form

    def _added(self, form):
        names = [field.name for field in form.visible_fields()]
        cells = [Cell(**self._asked(form, n)) for n in names if n != "DELETE"]
        return Added(form, cells)

    def _asked(self, form, name):
        return {
            "field": form[name],
            "is_searched": searching_widget(form.fields[name]) is not None,
            "found": self.sheet.found.get(form.add_prefix(name), ""),
        }
