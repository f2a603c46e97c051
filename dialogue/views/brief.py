from django import forms
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment, Country, Delegate, Series

from .filters import EnglishSelect
from .references import FewReferences

# Lines, so that a brief with its sources is printed on two sheets of A4.
MOST = {"outcomes": 7, "promises": 7}


class BriefForm(forms.Form):
    """Which meetings a brief is about, and for which country: ?series=fm&for=tm"""

    series = forms.ModelChoiceField(
        None,
        label=_("Series"),
        to_field_name="slug",
        widget=EnglishSelect,
        empty_label=None,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["series"].queryset = Series.objects.public()
        self.members = {each.code.lower(): each for each in Country.objects.members()}
        choices = [("", _("All countries")), *self.members.items()]
        self.fields["for"] = forms.ChoiceField(
            label=_("For"), required=False, choices=choices, widget=EnglishSelect
        )

    @property
    def country(self):
        """The country being briefed, or None for a brief for everyone."""
        return self.members.get(self.cleaned_data["for"])


def brief(request):
    form = BriefForm(request.GET if "series" in request.GET else None)
    context = {"form": form, "today": localdate()}
    if form.is_valid():
        context |= _brief(form.cleaned_data["series"], form.country, context["today"])
    status = 400 if form.errors else 200
    return render(request, "dialogue/brief.html", context, status=status)


def _brief(series, country, today):
    meetings = series.meetings.published().for_page()
    last = meetings.held().newest_first().first()
    heads = Delegate.objects.heads().with_person()
    brief = {
        "planned": list(meetings.planned().not_over_by(today).oldest_first()[:2]),
        "seats": list(last.delegations.with_delegates(heads)) if last else [],
        "outcomes": _outcomes(last) if last else [],
        "promises": _open_promises(country, today),
    }
    shown = brief | {name: brief[name][:most] for name, most in MOST.items()}
    return shown | {
        "series": series,
        "country": country,
        "last": last,
        "left_out": {name: len(brief[name]) - len(shown[name]) for name in MOST},
        "references": FewReferences(_marked(last, shown)),
    }


def _outcomes(meeting):
    """Those first of which something was promised, for that is what is asked after."""
    return sorted(meeting.outcomes.with_parts(), key=lambda o: not o.commitments.all())


def _open_promises(country, today):
    """What no source says was met; for one country or for all.

    What is past due comes first, then the newest.
    """
    promises = Commitment.objects.public().newest_first().for_rows()
    if country:
        promises = promises.with_country(country)
    open_promises = [promise for promise in promises if promise.is_open]
    return sorted(open_promises, key=lambda promise: not _is_past(promise, today))


def _is_past(promise, today):
    return promise.due_on is not None and promise.due_on < today


def _marked(last, shown):
    """Each row of the brief, with the facts of it that the templates mark."""
    for meeting in shown["planned"]:
        yield meeting, ["starts_on", "ends_on", "host", "status"]
    if last:
        yield last, ["starts_on", "ends_on", "city", "chair"]
    for seat in shown["seats"]:
        yield from _marked_of_seat(seat)
    for outcome in shown["outcomes"]:
        yield outcome, ["kind", "countries"]
    for promise in shown["promises"]:
        yield promise, ["comparator", "quantity", "scope", "actors", "due_on"]
        if promise.latest_status:
            yield promise.latest_status, ["status"]


def _marked_of_seat(seat):
    """Of a seat its heads; that the country came where no source says by whom."""
    heads = seat.delegates.all()
    for head in heads:
        yield head, ["person", "office", "on_behalf_of"]
    if not heads:
        yield seat, ["presence"]
