"""What a plan changes, in words for those who decide."""

import json

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

register = template.Library()

VERDICTS = {
    "created": gettext_lazy("created"),
    "changed": gettext_lazy("changed"),
    "unchanged": gettext_lazy("unchanged"),
    "conflict": gettext_lazy("to decide"),
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


def _is_list_of_keys(value):
    return all(isinstance(each, list) for each in value)


def _key(key):
    return " / ".join(map(str, key)) if isinstance(key, list) else str(key)
