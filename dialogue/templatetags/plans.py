"""What a plan changes, in words for those who decide."""

import json

from django import template
from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

register = template.Library()

VERDICTS = {
    "created": gettext_lazy("created"),
    "changed": gettext_lazy("changed"),
    "unchanged": gettext_lazy("unchanged"),
    "conflict": gettext_lazy("to decide"),
}

FEW = 20  # records
# By what becomes of a row that is left out, and whether someone changed it by hand.
FATES = {
    ("removed", False): gettext_lazy("removed"),
    ("removed", True): gettext_lazy("removed, though it was changed by hand"),
    ("stays", False): gettext_lazy("not in the file, stays"),
    ("stays", True): gettext_lazy("changed by hand, stays"),
    ("conflict", True): gettext_lazy("changed by hand, and not in the file"),
}


@register.filter
def in_words(verdict):
    """What is to become of a record or of a row."""
    return VERDICTS.get(verdict, verdict)


@register.filter
def as_value(value):
    """A value of a fixture as an editor reads it; a key as its last parts."""
    if value is None or value in ("", [], {}):
        return _("nothing")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return "; ".join(map(_key, value)) if _is_list_of_keys(value) else _key(value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


@register.filter
def counted(records, verdict):
    """How many records are created, changed, unchanged or to decide."""
    return sum(record["verdict"] == verdict for record in records)


@register.filter
def removed(records):
    """How many rows go that the files do not have."""
    return sum(
        fate == "removed"
        for record in records
        for fate in map(_fate, record["left_out"])
    )


@register.filter
def is_few(count):
    """Whether so many records can be read whole on one page."""
    return count <= FEW


@register.filter
def is_conflict(row):
    return any(field["conflict"] for field in row["fields"].values())


@register.filter
def fate_in_words(left_out):
    """What becomes of a row that its file does not have, and what was done to it."""
    by_hand = left_out["by_hand"] if isinstance(left_out, dict) else ""
    return FATES[_fate(left_out), bool(by_hand)]


@register.simple_tag
def side(row, name, value):
    """A value of a field that differs; of one that is left out, its default."""
    if value is None:
        model = apps.get_model(row["row"].partition(" ")[0])
        value = model._meta.get_field(name).get_default()
    return as_value(value)


def _fate(left_out):
    """Loads of before this was noted kept the name of the row only."""
    return left_out["fate"] if isinstance(left_out, dict) else "stays"


def _is_list_of_keys(value):
    return all(isinstance(each, list) for each in value)


def _key(key):
    return " / ".join(map(str, key)) if isinstance(key, list) else str(key)
