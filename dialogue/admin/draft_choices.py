"""Rows that a row of a draft may name: of the archive, or of the draft itself."""

from django import forms

from dialogue.exchange.fixture_files import RECORD_MODELS
from dialogue.exchange.sheet import key_as_token, row_as_token
from dialogue.models import Country, Meeting, Series, Topic

# Few enough to choose from; of other models, the rows of the draft are offered.
LISTED = [Country, Series, Topic, Meeting]


class RowChoice(forms.ChoiceField):
    """One row, by its token in the sheet."""

    def __init__(self, field, choices):
        super().__init__(
            choices=[("", "—"), *choices],
            required=not field.blank,
            label=field.verbose_name.capitalize(),
            help_text=field.help_text,
        )


class RowChoices(forms.MultipleChoiceField):
    """Any number of rows, by their tokens."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, field, choices):
        super().__init__(
            choices=choices,
            required=False,
            label=field.verbose_name.capitalize(),
            help_text=field.help_text,
        )


class Choices:
    """The rows of each model that are offered; each model is asked for once."""

    def __init__(self, sheet):
        self.sheet, self._known = sheet, {}

    def __call__(self, model):
        if model not in self._known:
            self._known[model] = list(self._offered(model))
        return self._known[model]

    def _offered(self, model):
        name = model._meta.model_name
        listed = model.objects.all() if model in LISTED else []
        known = {key_as_token([*row.natural_key()]): str(row) for row in listed}
        for number, row in enumerate(self.sheet["rows"]):
            if row["model"] == name and model not in LISTED:
                known[row_as_token(number)] = _called(row)
            for token in _tokens(row, model):
                known.setdefault(token, token.strip('[]"'))
        return sorted(known.items(), key=lambda choice: choice[1])


def _called(row):
    """What a row of the draft is called as long as nobody has named it."""
    fields = row["fields"]
    return fields.get("name") or fields.get("title") or fields.get("slug") or "?"


def _tokens(row, model):
    """What a row of the draft names of this model, also where the archive has none."""
    for field in RECORD_MODELS[f"dialogue.{row['model']}"]._meta.get_fields():
        if field.is_relation and field.related_model is model:
            for said in (row["fields"], row.get("has", {})):
                value = said.get(field.name) or []
                yield from [value] if isinstance(value, str) else value
