"""A row of a draft as a form: each fact to accept, to correct or to reject."""

from datetime import date
from decimal import Decimal

from django import forms
from django.forms.fields import InvalidJSONInput  # JSON as it was typed
from django.forms.utils import ErrorDict
from django.utils.translation import gettext_lazy as _

from dialogue.exchange.answers import EMPTY, Answer
from dialogue.exchange.fixture_rows import needs_value
from dialogue.models import TARGET_OF
from dialogue.models.citations import word_count
from dialogue.vocabulary import CITED, QUOTE_WORDS

from .draft_fields import asked_fields, form_field
from .texts import as_seen

EMPTY_JSON = (None, "", "{}")
REJECT, WORDS, STANDS = "reject", "words", "stands"
LABELS = {
    REJECT: _("Reject"),
    STANDS: _("Its words say the corrected value"),
}


class RowForm(forms.Form):
    """The fields of a row; `find` tells where in the release some words stand."""

    out = forms.BooleanField(required=False, label=_("Leave this out"))
    use_required_attribute = False
    required_css_class = "required"

    def __init__(self, number, row, model, *, choices, find, is_needed, sent=None):
        self.has = row.get("has", {})
        said = {n: value for n, value in row["fields"].items() if value is not None}
        initial = self.has | said
        super().__init__(sent, prefix=str(number), initial=initial, label_suffix="")
        self.number, self.row, self.model, self.find = number, row, model, find
        self.facts = CITED.get(TARGET_OF.get(model), [])
        for field in asked_fields(model):
            self.fields[field.name] = form_field(field, choices)
        for fact in self.facts:
            for name in LABELS if fact in row["facts"] else []:
                self.fields[f"{fact}-{name}"] = forms.BooleanField(
                    required=False, label=LABELS[name]
                )
            self.fields[f"{fact}-{WORDS}"] = forms.CharField(
                required=False, label=_("Words of the release that say so")
            )
        if is_needed:
            del self.fields["out"]

    def full_clean(self):
        """What is left out may be as wrong as it likes."""
        if self.is_bound and "out" in self.fields and self["out"].data:
            self._errors, self.cleaned_data = ErrorDict(), {"out": True}
        else:
            super().full_clean()

    def clean(self):
        cleaned = super().clean()
        for fact in self.rejected:
            self._errors.pop(fact, None)
            cleaned[fact] = None
            if needs_value(self.model._meta.get_field(fact)):
                self.add_error(
                    fact, _("It cannot be rejected alone: leave the whole row out.")
                )
        for fact, words in self._words():
            self._ask_words(fact, words)
        for fact in self._corrected():
            self._ask_whether_it_stands(fact)
        return cleaned

    @property
    def rejected(self):
        return [
            fact for fact in self.facts if self.cleaned_data.get(f"{fact}-{REJECT}")
        ]

    @property
    def named(self):
        """What tells the row from others of its kind, as drafted."""
        fields = self.row["fields"]
        if "country" in fields:
            return dict(self.fields["country"].choices).get(fields["country"], "")
        names = ["locator", "section", "name", "slug", "language"]
        return next((fields[name] for name in names if fields.get(name)), "")

    def answer(self):
        """What the editor makes of the row."""
        typed = {
            field.name: _plain(self.cleaned_data.get(field.name))
            for field in asked_fields(self.model)
        }
        untouched = {
            name
            for name, value in typed.items()
            if self.row["fields"].get(name) is None and value == self.has.get(name)
        }
        return Answer(
            fields=self.row["fields"] | typed,
            untouched=frozenset(untouched),
            rejected=frozenset(self.rejected),
            words={fact: self.find(words) for fact, words in self._words()},
            is_left_out=bool(self.cleaned_data.get("out")),
        )

    def remember(self, sent):
        """Show what was typed, without judging it."""
        for name, field in self.fields.items():
            prefixed = self.add_prefix(name)
            typed = field.widget.value_from_datadict(sent, {}, prefixed)
            if isinstance(field, forms.JSONField):
                typed = InvalidJSONInput(typed) if typed not in EMPTY_JSON else None
            self.initial[name] = typed

    def _corrected(self):
        """The facts that were read and now have another value."""
        for fact in self.row["facts"]:
            if fact in self.facts and fact in self.cleaned_data:
                read = self.fields[fact].to_python(self.row["fields"].get(fact))
                typed = self.cleaned_data[fact]
                is_list = isinstance(typed, list)
                if (sorted(read) != sorted(typed)) if is_list else (read != typed):
                    yield fact

    def _ask_whether_it_stands(self, fact):
        """A citation must not say what its words do not."""
        is_told = any(
            self.cleaned_data.get(f"{fact}-{name}") for name in (STANDS, WORDS, REJECT)
        )
        if not is_told and self.cleaned_data[fact] not in EMPTY:
            sentence = _("Corrected: do the words beside it say this, or which others?")
            self.add_error(fact, forms.ValidationError(sentence, code=STANDS))

    def _words(self):
        """(fact, words) of each fact for which the editor found words."""
        for fact in self.facts:
            words = as_seen(self.cleaned_data.get(f"{fact}-{WORDS}") or "")
            if words:
                yield fact, " ".join(words.split())

    def _ask_words(self, fact, words):
        name = f"{fact}-{WORDS}"
        if word_count(words) > QUOTE_WORDS:
            self.add_error(name, _("A dozen words at most: the fewest that say it."))
        elif self.find(words) is None:
            self.add_error(name, _("The release does not have these words."))
        elif self.cleaned_data.get(fact) in EMPTY:
            self.add_error(name, _("Words for what? The field above them is empty."))


def _plain(value):
    """A value as JSON has it, without what is not seen."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"  # never 1E+3
    return as_seen(value, has_lines=True)
