"""Which fields of a draft an editor sees, and as what."""

from django import forms
from django.db import models

from dialogue.exchange.fixture_rows import own_fields
from dialogue.exchange.records import KEY_FIELDS, PARENT
from dialogue.models import Passage

from .base import Autocompleted
from .days import DayInput
from .draft_choices import RowChoice, RowChoices

# Said by the draft and by the archive, not by an editor.
NOT_ASKED = {"order", "publication", "key"}
FORM_FIELDS = Autocompleted.formfield_overrides | {
    models.DateField: {"widget": DayInput},
    models.TextField: {"widget": forms.Textarea(attrs={"rows": 2})},
}


def asked_fields(model):
    """The fields of a model that an editor sees, the heading alone of a passage."""
    return [
        field
        for field in own_fields(model)
        if field.name not in {*NOT_ASKED, PARENT.get(model)}
        and not (model is Passage and field.name in KEY_FIELDS[Passage])
    ]


def form_field(field, choices):
    if field.many_to_many:
        return RowChoices(field, choices(field.related_model))
    if field.is_relation:
        return RowChoice(field, choices(field.related_model))
    return field.formfield(**FORM_FIELDS.get(type(field), {}))
