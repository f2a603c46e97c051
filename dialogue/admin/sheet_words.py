"""A row of a sheet in words: what it is called, and what is wrong with it."""

from django.urls import reverse
from django.utils.text import capfirst

from dialogue.models import Commitment, Delegate, Delegation, Outcome

# By which fields a row is told from others of its kind.
NAMED_BY = {
    Delegation: ["country"],
    Delegate: ["person", "office"],
    Outcome: ["heading"],
    Commitment: ["action"],
}


class RowWords:
    """What a page says of a row."""

    @property
    def called(self):
        return self.model._meta.verbose_name

    @property
    def named(self):
        """What tells it from others, as typed; empty while nothing does."""
        for name in NAMED_BY.get(self.model, []):
            value = self.form[name].value()
            related = self.model._meta.get_field(name).related_model
            word = self.sheet.labels[related].get(str(value)) if related else value
            if word:
                return word
        return ""

    @property
    def anchor(self):
        return f"row-{self.prefix}" if self.prefix else "meeting"

    @property
    def page(self):
        """The address of its own form; empty as long as it is new."""
        pk, name = self.form.instance.pk, self.model._meta.model_name
        return reverse(f"admin:dialogue_{name}_change", args=[pk]) if pk else ""

    @property
    def status_count(self):
        """How many status entries a commitment has; None for anything else."""
        commitment = self.form.instance
        is_stored = self.model is Commitment and commitment.pk
        return len(commitment.status_entries.all()) if is_stored else None

    def errors(self):
        """(where on the page, what is wrong) of each fault: Delegate, Office: …"""
        for form in self.forms:
            for name, sentences in form.errors.items():
                yield self._fault(form, name, sentences[0])
        for formset in self.formsets:
            for sentence in formset.non_form_errors():
                kind = formset.model._meta.verbose_name_plural
                yield self.anchor, self._sentence(kind, sentence)

    def _fault(self, form, name, sentence):
        if name not in form.fields:
            return self.anchor, self._sentence("", sentence)
        return form[name].auto_id, self._sentence(form.fields[name].label, sentence)

    def _sentence(self, what, sentence):
        who = self._who()
        return capfirst(f"{who}, {what}: {sentence}" if what else f"{who}: {sentence}")

    def _who(self):
        """The row, by its name; by what it belongs to as long as it has none."""
        is_below = self.part and self.part.parent.part
        if self.named or not is_below:
            return f"{self.called} {self.named}".strip()
        return f"{self.part.parent._who()}, {self.called}"
