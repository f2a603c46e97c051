"""What the buttons of a sheet add to what was sent: rows, and citations of a fact."""

from django.core.exceptions import BadRequest
from django.core.validators import EMPTY_VALUES
from django.utils.translation import gettext_lazy as _

from dialogue.models import Country

# So many have room in one request, whatever is chosen in them.
MOST_ROWS = 250
FULL = _(
    "This page has room for %(most)s rows and new citations, and it is full: nothing "
    "more was added, and nothing is lost. Save it, and add the rest on other forms."
)
COUNT = "TOTAL_FORMS"


def refuse_too_many(sent):
    """BadRequest for more rows than a page of ours would ever send."""
    counts = [sent[name] for name in sent if name.endswith(f"-{COUNT}")]
    if sum(int(count) for count in counts if count.isdecimal()) > MOST_ROWS:
        raise BadRequest("More rows than a sheet has room for.")


def next_order(rows):
    """The place of a row behind these, where rows of the kind have one."""
    orders = [
        str(row.form["order"].value()) for row in rows if "order" in row.form.fields
    ]
    places = [int(order) for order in orders if order.isdecimal()]
    return {"order": max(places) + 1} if places else {}


class Pressed:
    """What was sent of a sheet with what a button adds to it; nothing is saved.

    `fields` are to be shown, `refusal` says why nothing was added.
    """

    def __init__(self, sheet):
        self.sheet, self.fields = sheet, sheet.data.copy()
        self.room, self.counts = MOST_ROWS - sheet.size, {}
        self.refusal = ""
        sent = sheet.data
        if "_add" in sent:
            self._add_row(sent["_add"])
        elif "_members" in sent:
            self._add_members(sent["_members"])
        elif "_cite" in sent:
            self._cite(*sent["_cite"].rpartition(":")[::2])

    def _add_row(self, prefix, **typed):
        part = self.sheet.parts.get(prefix)
        if part and part.kind.may_add:
            self._add(part.formset, next_order(part.rows) | typed)

    def _add_members(self, prefix):
        part = self.sheet.parts.get(prefix)
        rows = part.rows if part else []
        chosen = {str(row.form["country"].value()) for row in rows}
        for country in Country.objects.members():
            if str(country.pk) not in chosen:
                self._add_row(prefix, country=country.pk)

    def _cite(self, prefix, fact):
        for row in self.sheet.rows:
            if row.prefix == prefix and row.may_cite:
                self._add(row.citations, {"fact": fact})

    def _add(self, formset, typed):
        """One more form, as it is when it is empty but for what is typed."""
        if self.room <= 0:
            self.refusal = FULL % {"most": MOST_ROWS}
            return
        number = self.counts.get(formset.prefix, len(formset.forms))
        prefix = formset.add_prefix(number)
        for field in formset.empty_form.visible_fields():
            value = typed.get(field.name, field.value())
            if value not in EMPTY_VALUES:
                self.fields[f"{prefix}-{field.name}"] = str(value)
        self.room -= 1
        self.counts[formset.prefix] = number + 1
        self.fields[f"{formset.prefix}-{COUNT}"] = str(number + 1)
