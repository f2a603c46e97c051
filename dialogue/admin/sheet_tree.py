"""All forms of the page on which a whole meeting is typed in."""

from django.contrib.admin.utils import flatten
from django.db.models import prefetch_related_objects

from .sheet_forms import MeetingSheetForm
from .sheet_kinds import Kinds
from .sheet_labels import look_up
from .sheet_rows import Row
from .sheet_sources import sources_of

# A meeting is published and withdrawn elsewhere.
NOT_HERE = ["publication"]
BESIDE = {"starts_on": "weekday"}
LOADED = [
    "documents",
    "delegations__country",
    "delegations__delegates",
    "outcomes__countries",
    "outcomes__topics",
    "outcomes__commitments__actors",
    "outcomes__commitments__beneficiaries",
    "outcomes__commitments__status_entries",
]


class Sheet:
    """The forms of a meeting, or of a new one; `data` is what a browser sent of them.

    What was sent is to be judged, by `is_valid`, or to `be_quiet`.
    """

    def __init__(self, admin, request, meeting, data=None):
        if meeting:
            prefetch_related_objects([meeting], *LOADED)
        self.data = None if data is None else data.copy()
        self.stored, self.found = meeting, {}
        self.kinds = Kinds(admin, request, meeting)
        self.sources = sources_of(meeting) if meeting else {}
        groups = list(_groups(admin))
        names = [name for _heading, some in groups for name in some]
        make = admin.get_form(
            request,
            meeting,
            change=bool(meeting),
            form=MeetingSheetForm,
            fields=[*names, "reason", "seen"],
        )
        self.form = make(self.data, instance=meeting)
        self.meeting = Row(self, self.form, groups)
        self.rows = list(self.meeting.all())  # each before those below it
        self.parts = {part.prefix: part for row in self.rows for part in row.parts}

    def look_up(self):
        """Find out what the rows that are chosen are called, by model and key."""
        self.labels = look_up([form for row in self.rows for form in row.forms])

    @property
    def formsets(self):
        """The formsets of what is not to go, each before those of its rows."""
        return [
            formset for row in self.rows if not row.is_out for formset in row.formsets
        ]

    @property
    def stored_forms(self):
        """The forms of rows that the archive has."""
        return [row.form for row in self.rows if row.form.instance.pk]

    @property
    def size(self):
        """How many rows and new citations there are."""
        return sum(len(row.forms) for row in self.rows)

    def is_valid(self):
        """Whether all can be saved that is not to go."""
        for row in self.rows:
            if row.part and row.part.parent.is_out:
                row.be_quiet()
            elif row.part and row.is_needed:
                row.form.empty_permitted = False
        checked = [form.is_valid() for form in [self.form, *self.formsets]]
        return all(checked)

    def be_quiet(self):
        """Show all as it was sent, without judging it."""
        for row in self.rows:
            row.be_quiet()

    def errors(self):
        """(where on the page, what is wrong) of each fault, to link to."""
        for row in self.rows:
            if not row.is_out:
                yield from row.errors()


def _groups(admin):
    """(heading, names) as on the form of a meeting, without what is done elsewhere."""
    for heading, options in admin.fieldsets:
        names = flatten(options["fields"])
        both = [(name, BESIDE.get(name)) for name in names if name not in NOT_HERE]
        yield heading, [name for pair in both for name in pair if name]
