"""The kinds of rows on a sheet, and what an editor may do with each."""

from django.contrib.admin.utils import flatten_fieldsets

from dialogue.models import Delegation, Meeting, Outcome

from .citations import CitationInline
from .commitments import CommitmentInline
from .delegates import DelegateInline
from .delegations import DelegationInline
from .outcomes import OutcomeInline
from .sheet_forms import AddedForm, RowForm
from .sheet_formsets import NewCitationFormSet, RowFormSet

PARTS = {
    Meeting: [DelegationInline, OutcomeInline],
    Delegation: [DelegateInline],
    Outcome: [CommitmentInline],
}


class Kind:
    """One kind of rows, as the stock forms have it, below a parent of one model."""

    def __init__(self, inline, request, meeting, **formset):
        self.inline, self.model = inline, inline.model
        self.formset = inline.get_formset(request, meeting, **formset)
        # What was added on the page can be left out, whoever may delete the rest.
        self.formset.may_delete = self.formset.can_delete
        self.formset.can_delete = True
        self.may_add = inline.has_add_permission(request, meeting)
        self.may_change = inline.has_change_permission(request, meeting)
        may_view = inline.has_view_or_change_permission(request, meeting)
        self.may_see = may_view or self.may_add
        self.names = flatten_fieldsets(inline.get_fieldsets(request, meeting))
        self.given = set()


class Kinds:
    """All kinds of a sheet; the formset of each is made once."""

    def __init__(self, admin, request, meeting):
        self.admin, self.request, self.meeting = admin, request, meeting
        self._known = {}

    def parts_of(self, model):
        """The kinds of rows below a row of this model, of those one may see."""
        kinds = [
            self._kind(inline, model, form=RowForm, formset=RowFormSet)
            for inline in PARTS.get(model, [])
        ]
        return [kind for kind in kinds if kind.may_see]

    def citations_of(self, model):
        kind = self._kind(
            CitationInline, model, form=AddedForm, formset=NewCitationFormSet
        )
        kind.given = self._known.setdefault("keys", set())
        return kind

    def _kind(self, inline, parent, **formset):
        if (inline, parent) not in self._known:
            made = inline(parent, self.admin.admin_site)
            self._known[inline, parent] = Kind(
                made, self.request, self.meeting, **formset
            )
        return self._known[inline, parent]
