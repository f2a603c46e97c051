"""A sheet as a tree: rows, below each its parts, and with each its citations."""

from django.forms.formsets import INITIAL_FORM_COUNT, TOTAL_FORM_COUNT
from django.forms.utils import ErrorList
from django.utils.translation import gettext_lazy as _

from dialogue.models import TARGET_OF, Commitment, Delegate, Delegation, Outcome

from .sheet_cells import RowCells, next_anchor
from .sheet_words import RowWords

ADD = {
    Delegation: _("Add a delegation"),
    Delegate: _("Add a delegate"),
    Outcome: _("Add an outcome"),
    Commitment: _("Add a commitment"),
}


def below(prefix, name):
    return f"{prefix}-{name}" if prefix else name


class Row(RowWords, RowCells):
    """One row with what belongs to it; the meeting itself has no prefix."""

    def __init__(self, sheet, form, groups, part=None):
        self.sheet, self.form, self.groups, self.part = sheet, form, groups, part
        self.prefix = form.prefix or ""
        self.model = type(form.instance)
        self.parts = [
            Part(sheet, kind, self) for kind in sheet.kinds.parts_of(self.model)
        ]
        cited = sheet.kinds.citations_of(self.model)
        prefix = below(self.prefix, "citations")
        self.may_cite = cited.may_add
        self.citations = _formset(sheet, cited, form.instance, prefix)
        self.sources = sheet.sources.get((TARGET_OF[self.model], form.instance.pk), {})

    def all(self):
        """This row, and those below it."""
        yield self
        for part in self.parts:
            for row in part.rows:
                yield from row.all()

    @property
    def forms(self):
        return [self.form, *self.citations.forms]

    @property
    def formsets(self):
        return [*(part.formset for part in self.parts), self.citations]

    @property
    def is_out(self):
        """Whether it goes, alone or with what it belongs to."""
        is_ticked = "DELETE" in self.form.fields and self.form["DELETE"].value()
        return bool(is_ticked) or bool(self.part and self.part.parent.is_out)

    @property
    def is_needed(self):
        """Whether something is typed below it that needs a row to belong to."""
        rows = [row for part in self.parts for row in part.rows if not row.is_out]
        return self.citations.has_changed() or any(
            row.form.has_changed() or row.is_needed for row in rows
        )

    def be_quiet(self):
        """Show it as it was sent, without judging it."""
        for form in self.forms:
            form._errors, form.cleaned_data = {}, {}
        for formset in self.formsets:
            formset._errors, formset._non_form_errors = [], ErrorList()


class Part:
    """All rows of one kind below a row."""

    def __init__(self, sheet, kind, parent):
        self.kind, self.parent = kind, parent
        self.prefix = below(parent.prefix, kind.formset.get_default_prefix())
        self.formset = _formset(sheet, kind, parent.form.instance, self.prefix)
        if not kind.may_change:
            _disable(self.formset.initial_forms)
        groups = [("", kind.names)]
        self.rows = [Row(sheet, form, groups, self) for form in self.formset.forms]

    @property
    def named(self):
        return self.kind.model._meta.verbose_name_plural

    @property
    def add_words(self):
        """What its button is called."""
        return ADD[self.kind.model]

    @property
    def next_anchor(self):
        return next_anchor(self.formset)

    @property
    def has_members(self):
        """Whether the six countries of the Dialogue can all have one."""
        return self.kind.model is Delegation


def _formset(sheet, kind, parent, prefix):
    if sheet.data is not None:  # below a row that was added nothing was counted yet
        for count in [TOTAL_FORM_COUNT, INITIAL_FORM_COUNT]:
            sheet.data.setdefault(f"{prefix}-{count}", "0")
    return kind.formset(sheet.data, instance=parent, prefix=prefix, given=kind.given)


def _disable(forms):
    for form in forms:
        for field in form.fields.values():
            field.disabled = True
