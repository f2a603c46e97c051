"""Meetings by countries: who sat where, and as what."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _

from dialogue.models import Country, Delegate, Delegation, Meeting
from dialogue.models.attendance import Attendance, AttendedAs
from dialogue.vocabulary import MEMBER_GROUPS

from .filters import Facet, Filters

FACETS = {
    "series": Facet(_("Series"), "series__slug", "series__name"),
    # All meetings stay, so that those of which nothing is stated are seen as well.
    "country": Facet(
        _("Country"),
        "delegations__country__code",
        "delegations__country__name",
        narrows=False,
    ),
}


class AttendanceFilters(Filters):
    """The series chooses the rows of the table, the country its columns."""

    view = forms.ChoiceField(
        label=_("View"),
        choices=[("", _("Table")), ("list", _("List"))],
        required=False,
        widget=forms.HiddenInput,
    )

    def __init__(self, request):
        super().__init__(request, Meeting.objects.published().held(), FACETS)


@dataclass(frozen=True)
class Cell:
    """A country at a meeting; without a delegation where the record has none."""

    meeting: Meeting
    country: Country
    delegation: Delegation | None
    attendance: Attendance

    @property
    def chair(self):
        return "yes" if self.attendance.is_chair else ""

    @property
    def address(self):
        return (self.delegation or self.meeting).get_absolute_url()


class AttendanceTable:
    """The table that filters ask for; empty when they ask for what there is not."""

    def __init__(self, filters):
        delegates = Delegate.objects.with_person()
        delegations = Delegation.objects.with_delegates(delegates)
        found = filters.found.oldest_first().with_delegations(delegations)
        self.meetings = list(found)
        self.chosen = filters.chosen.get("country", "").upper()
        self._seats = {
            (meeting.pk, delegation.country_id): delegation
            for meeting in self.meetings
            for delegation in meeting.delegations.all()
        }
        self.countries = self._columns()

    @property
    def rows(self):
        """Meeting by meeting: (meeting, its cells)."""
        for meeting in self.meetings:
            yield meeting, [self._cell(meeting, each) for each in self.countries]

    @property
    def columns(self):
        """Country by country: (country, its cells, how many of them are left out).

        Of others than the six only those are there of which the record has a seat.
        """
        for country in self.countries:
            cells = [self._cell(meeting, country) for meeting in self.meetings]
            if country.group not in MEMBER_GROUPS:
                cells = [cell for cell in cells if cell.delegation]
            yield country, cells, len(self.meetings) - len(cells)

    @property
    def stated_count(self):
        """Of how many cells a source says whether or how the country came."""
        kinds = [cell.attendance.kind for _row, cells in self.rows for cell in cells]
        return len(kinds) - kinds.count(AttendedAs.NOT_STATED)

    def _columns(self):
        """The six, then others that sat; or only the one that was chosen."""
        countries = Country.objects.public()
        if self.chosen:
            return list(countries.filter(code=self.chosen))
        sat = {country for _meeting, country in self._seats}
        members = [each for each in countries if each.group in MEMBER_GROUPS]
        others = [each for each in countries if each.group not in MEMBER_GROUPS]
        return members + [each for each in others if each.pk in sat]

    def _cell(self, meeting, country):
        seat = self._seats.get((meeting.pk, country.pk))
        is_chair = meeting.chair_id == country.pk
        attendance = seat.attendance if seat else Attendance(is_chair=is_chair)
        return Cell(meeting, country, seat, attendance)
