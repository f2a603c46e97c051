"""Citations: below what they bear on, and on a page of their own."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ObjectDoesNotExist
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from dialogue.models import TARGET_OF, Citation
from dialogue.vocabulary import CITED

from .base import ArchiveAdmin, ArchiveStack
from .citation_keys import proposed_key
from .forms import ArchiveForm, ArchiveFormSet

EMPTY = [("", "---------")]
KEY_HELP = _("Leave it empty, and one is proposed.")


def facts_of(target):
    """The citable fields of a kind of record, as choices."""
    model = Citation._meta.get_field(target).related_model
    return [
        (fact, capfirst(model._meta.get_field(fact).verbose_name))
        for fact in CITED[target]
    ]


def facts_by_target():
    return [
        (capfirst(Citation._meta.get_field(target).verbose_name), facts_of(target))
        for target in CITED
    ]


def with_proposed_key(form, target, taken=()):
    """Give the row of a sound form a key, if its editor gave none."""
    citation = form.instance
    if not citation.key and target is not None and citation.fact:
        citation.key = proposed_key(target, citation.fact, taken)
    return citation.key


class CitationFields:
    """The fact is chosen from a list, and the key may be left to us."""

    def fact_choices(self):
        return facts_by_target()

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "fact":
            return forms.ChoiceField(
                label=_("Fact"),
                choices=[*EMPTY, *self.fact_choices()],
                help_text=_("The field it bears on."),
            )
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "key":
            field.required, field.help_text = False, KEY_HELP
        return field


class CitationFormSet(ArchiveFormSet):
    """Citations below what they bear on; `given` are the keys of others at once."""

    given = frozenset()

    def clean(self):
        self._propose_keys()
        super().clean()

    def _propose_keys(self):
        forms = self.kept_forms()
        taken = [*self.given, *(form.instance.key for form in forms)]
        for form in forms:
            try:
                key = with_proposed_key(form, self.instance, taken)
            except ObjectDoesNotExist:
                # The parent itself is faulty, and its form says so.
                return
            form.cleaned_data["key"] = key
            taken.append(key)


class CitationInline(CitationFields, ArchiveStack):
    model = Citation
    formset = CitationFormSet
    fields = [("fact", "stance"), "passage", "quote", "claim", "note", "key"]
    classes = ["collapse"]

    def fact_choices(self):
        return facts_of(TARGET_OF[self.parent_model])


class CitationForm(ArchiveForm):
    def _post_clean(self):
        super()._post_clean()
        if not self.errors:
            with_proposed_key(self, self.instance.target)


@admin.register(Citation)
class CitationAdmin(CitationFields, ArchiveAdmin):
    form = CitationForm
    list_display = ["key", "fact", "stance", "passage"]
    list_filter = ["stance", "fact"]
    list_select_related = ["passage__text__document"]
    search_fields = ["key", "quote", "note", "passage__text__document__title"]
    fieldsets = [
        (_("Which words?"), {"fields": ["passage", "quote"]}),
        (
            _("On which record do they bear? Choose one."),
            {
                "fields": [
                    ("meeting", "delegation", "delegate"),
                    ("outcome", "commitment", "status_entry"),
                    ("document", "person"),
                ]
            },
        ),
        (_("On which fact, and how?"), {"fields": [("fact", "stance"), "claim"]}),
        (_("What else?"), {"fields": ["note", "key"]}),
    ]
