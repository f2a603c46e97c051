"""A form that was opened before someone else saved: both texts, field by field.

What only one of the two changed stays as that one has it; where both did, it is asked.
"""

from dataclasses import dataclass

from django.forms import CheckboxInput
from django.utils.translation import gettext as _

from dialogue.exchange.fixture_rows import own_fields
from dialogue.exchange.record_rows import live_records, rows_in
from dialogue.exchange.records import record_key, root_of
from dialogue.exchange.revisions import numbers_of
from dialogue.models import Revision

THEIRS = "theirs-"


class StaleError(Exception):
    """Raised when a page was made from an earlier state of a record.

    `conflicts` are those of a row of a list: what differs there.
    """

    def __init__(self, conflicts=()):
        super().__init__()
        self.conflicts = list(conflicts)


@dataclass(frozen=True)
class Conflict:
    """A field that both changed: its name in the form, and both texts."""

    name: str
    label: str
    mine: str
    theirs: str

    def __str__(self):
        said = _("%(label)s: you chose “%(mine)s”, it is “%(theirs)s” now.")
        return said % {"label": self.label, "mine": self.mine, "theirs": self.theirs}


def number_of(row):
    """The number of the last change of the record that a row is in; 0 in none."""
    root = root_of(row)
    key = root and record_key(root)
    return numbers_of([key])[key] if key else 0


def refuse_stale(request, row):
    """StaleError when the form that was sent was made from an earlier state."""
    if request.POST.get("seen") != str(number_of(row)):
        raise StaleError


def seen_in(sent):
    """The number that the record of each row had on the page, as text, by its key."""
    return {
        name.removeprefix("seen-"): number
        for name, number in sent.items()
        if name.startswith("seen-")
    }


def refuse_unseen(request, rows, conflicts=()):
    """The same of rows whose numbers stand beside each other on a page."""
    seen, roots = seen_in(request.POST), map(root_of, rows)
    keys = [record_key(root) for root in roots if root]
    for key, number in numbers_of(keys).items():
        if seen.get(key) != str(number):
            raise StaleError(conflicts)


def list_conflicts(form):
    """What a row of a list that is edited has otherwise than the archive now."""
    return [_conflict(form, name) for name in form.changed_data]


def both_texts(sent, row, forms):
    """What to show when the forms of a row were stale: the data, and the conflicts.

    `sent` is what was sent, a QueryDict; what the editor had not touched is in the data
    as the other left it.
    """
    root = root_of(row)
    place = (type(root), *map(str, root.natural_key()))
    then, now = _as_seen(record_key(root), sent.get("seen", "")), live_records([place])
    data, conflicts = sent.copy(), []
    data["seen"] = str(number_of(row))
    for form, name, before in _changed_by_both(forms, then, now[place]):
        if _is_untouched(form, name, before):
            data.setlist(form.add_prefix(name), _as_sent(form, name))
        elif (conflict := _conflict(form, name)).mine != conflict.theirs:
            conflicts.append(conflict)
    return data, conflicts


def chooses_theirs(sent):
    return any(name.startswith(THEIRS) for name in sent)


def with_theirs(sent, forms):
    """What was sent, with their text in the fields in which it was chosen."""
    data = sent.copy()
    for form in forms:
        for name in form.fields:
            if THEIRS + form.add_prefix(name) in sent:
                data.setlist(form.add_prefix(name), _as_sent(form, name))
    return data


def _as_seen(key, number):
    """The rows of the record as the editor had them; {} when that is not known."""
    seen = Revision.objects.of(key).filter(number=number) if number.isdecimal() else ()
    return next((rows_in(revision.body) for revision in seen), {})


def _changed_by_both(forms, then, now):
    """Fields that are otherwise in the form than now, and were changed since then.

    Each as (form, name, the row as the editor had it, or None).
    """
    for form in forms:
        place = _place(form)
        before, after = then.get(place), now.get(place)
        for name in _typed(form):
            was = before.fields.get(name) if before else None
            if before is None or was != after.fields.get(name):
                yield form, name, before


def _typed(form):
    known = {field.name for field in own_fields(form._meta.model)}
    return [name for name in form.changed_data if name in known]


def _place(form):
    stored = type(form.instance)._base_manager.get(pk=form.instance.pk)
    return (type(stored), *map(str, stored.natural_key()))


def _is_untouched(form, name, before):
    """Whether the form still says what the editor was shown."""
    if before is None or name not in form.cleaned_data:
        return False
    field, mine = form._meta.model._meta.get_field(name), form.cleaned_data[name]
    was = before.fields.get(name)
    if field.many_to_many:
        return sorted(list(row.natural_key()) for row in mine) == sorted(was or [])
    if field.is_relation:
        return (list(mine.natural_key()) if mine else None) == was
    return mine == (field.get_default() if was is None else field.to_python(was))


def _as_sent(form, name):
    """The stored value of a field as a browser would send it."""
    field = form.fields[name]
    value = field.prepare_value(form.get_initial_for_field(field, name))
    widget = getattr(field.widget, "widget", field.widget)  # within its frame
    if isinstance(widget, CheckboxInput):
        return ["on"] if value else []
    shown = widget.format_value(value)
    shown = shown if isinstance(shown, list) else [shown]
    return ["" if each is None else str(each) for each in shown]


def _conflict(form, name):
    field = form.fields[name]
    return Conflict(
        name=THEIRS + form.add_prefix(name),
        label=f"{form.instance}: {field.label}" if form.prefix else str(field.label),
        mine=_in_words(form, name, form.data.getlist(form.add_prefix(name))),
        theirs=_in_words(form, name, _as_sent(form, name)),
    )


def _in_words(form, name, sent):
    """What was sent for a field, as a reader reads it."""
    field = form.fields[name]
    if isinstance(field.widget, CheckboxInput):
        return _("Yes") if sent else _("No")
    choices = getattr(field, "queryset", None)
    if choices is not None:
        keys = [key for key in sent if key.isdecimal()]
        return ", ".join(map(str, choices.filter(pk__in=keys)))
    words = dict(getattr(field, "choices", ()))
    return ", ".join(str(words.get(each, each)) for each in sent)
