from django import forms
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from dialogue.models import Delegate, Meeting

from .filters import EnglishSelect
from .references import References


class PairForm(forms.Form):
    """Two meetings to look at side by side: ?a=…&b=…"""

    a = forms.ModelChoiceField(
        None,
        label=_("One meeting"),
        to_field_name="slug",
        widget=EnglishSelect,
        required=False,
    )
    b = forms.ModelChoiceField(
        None,
        label=_("Another meeting"),
        to_field_name="slug",
        widget=EnglishSelect,
        required=False,
    )

    def __init__(self, request):
        super().__init__(request.GET, label_suffix="")
        for field in self.fields.values():
            field.queryset = Meeting.objects.published().newest_first().for_page()
            field.label_from_instance = _with_date

    def clean(self):
        super().clean()
        if len(self.chosen) == 2 and len(set(self.chosen)) == 1:
            raise forms.ValidationError(_("Choose two different meetings."))

    @property
    def chosen(self):
        """The meetings chosen: none, one, or both."""
        given = [self.cleaned_data.get(name) for name in "ab"]
        return [meeting for meeting in given if meeting]


def compare(request):
    form = PairForm(request)
    is_pair = form.is_valid() and len(form.chosen) == 2
    sides = [_side(meeting) for meeting in form.chosen] if is_pair else []
    context = {
        "form": form,
        "sides": sides,
        "delegations": _by(sides, "delegations", lambda seat: [seat.country]),
        "outcomes": _by(sides, "outcomes", lambda outcome: outcome.topics.all()),
        "references": References(*_rows_of(sides)) if sides else None,
    }
    status = 400 if form.errors else 200
    return render(request, "dialogue/compare.html", context, status=status)


def _with_date(meeting):
    return f"{meeting.when}: {meeting}" if meeting.when else str(meeting)


def _side(meeting):
    seats = meeting.delegations.with_delegates(Delegate.objects.with_person())
    outcomes = meeting.outcomes.with_parts()
    return {
        "meeting": meeting,
        "delegations": list(seats),
        "outcomes": list(outcomes),
    }


def _by(sides, parts, heads_of):
    """Rows of (head, parts of the one, parts of the other), by the name of the head."""
    heads = {head for side in sides for part in side[parts] for head in heads_of(part)}
    return [
        (
            head,
            *([p for p in side[parts] if head in heads_of(p)] for side in sides),
        )
        for head in sorted(heads, key=str)
    ]


def _rows_of(sides):
    for side in sides:
        yield side["meeting"]
        for seat in side["delegations"]:
            yield from [seat, *seat.delegates.all()]
