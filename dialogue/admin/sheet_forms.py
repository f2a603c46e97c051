"""The forms of a sheet: as those of the desk, and what only a sheet asks."""

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from dialogue.models import Commitment, Delegate, Meeting, Outcome

from .forms import ArchiveForm
from .sheet_slugs import proposed_slug
from .texts import CleanTexts
from .weekdays import WeekdayField, refuse_another_weekday

GIVEN = {"order", "fact"}
PROPOSED = {
    Meeting: _("Leave it empty, and it is made of year, city and series."),
    Delegate: _("Leave it empty, and it is made of the role, or of rank or office."),
    Outcome: _("Leave it empty, and it is made of the heading."),
    Commitment: _("Leave it empty, and it is made of the meeting and the outcome."),
}


def propose_slug(form, taken):
    """Give the row of a sound form, which has no slug, one of its own."""
    row = form.instance
    row.slug = form.cleaned_data["slug"] = proposed_slug(row, taken)


def slugs_of(model):
    return {*model.objects.values_list("slug", flat=True)}


def ask_no_slug(form):
    field = form.fields.get("slug")
    if field and not field.disabled:
        field.required = False
        field.help_text = PROPOSED[form._meta.model]


class MeetingSheetForm(ArchiveForm):
    """The meeting itself."""

    weekday = WeekdayField(
        label=_("Weekday as printed"),
        help_text=_("Checked against the first day, and not kept: Saturday, 土"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        ask_no_slug(self)

    def clean(self):
        cleaned = super().clean()
        if "starts_on" in cleaned and "weekday" in cleaned:
            try:
                refuse_another_weekday(cleaned["starts_on"], cleaned["weekday"])
            except ValidationError as error:
                self.add_error("weekday", error)
        return cleaned

    def _post_clean(self):
        super()._post_clean()
        if not self.errors and not self.instance.slug:
            propose_slug(self, slugs_of(Meeting))


class AddedForm(CleanTexts):
    """A row to which a button gave its place or its fact: these alone make no row."""

    @cached_property
    def changed_data(self):
        changed = super().changed_data
        is_nothing = self.instance._state.adding and GIVEN.issuperset(changed)
        return [] if is_nothing else changed


class RowForm(AddedForm):
    """A row below the meeting. One that is not touched is not judged again."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs | {"empty_permitted": True})
        ask_no_slug(self)
