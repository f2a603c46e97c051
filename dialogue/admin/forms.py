"""What every form of the archive shares."""

from django import forms
from django.contrib.admin.helpers import ActionForm
from django.core.exceptions import ValidationError
from django.db.models import Q, UniqueConstraint, Value
from django.forms.fields import InvalidJSONInput
from django.forms.models import BaseInlineFormSet, BaseModelFormSet
from django.utils.translation import gettext_lazy as _

from dialogue.exchange.records import PARENT

from .published import was_public
from .stale import number_of
from .texts import CleanTexts

SLUGS = ["slug", "code"]


def fix_published_slug(form):
    """A slug that was published cannot be typed over, nor sent by other means."""
    slugs = [name for name in SLUGS if name in form.fields]
    if slugs and form.instance.pk and was_public(form.instance):
        for name in slugs:
            form.fields[name].disabled = True
            form.fields[name].help_text = _("Published, and so it stays as it is.")


class NamesField(forms.JSONField):
    """JSON as typed: also what Python will not read gets a sentence, never a fault."""

    def to_python(self, value):
        try:
            return super().to_python(value)
        except (ValueError, RecursionError) as error:
            raise ValidationError(
                _("This JSON is nested too deep, or has too long a number."),
                code="invalid",
            ) from error

    def bound_data(self, data, initial):
        try:
            value = super().bound_data(data, initial)
            self.prepare_value(value).encode()  # half a character cannot be shown
        except (ValueError, RecursionError):
            return InvalidJSONInput(data)
        return value


class ArchiveForm(CleanTexts):
    """A form that asks why."""

    reason = forms.CharField(
        label=_("Why this change"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=_(
            "Readers see it in the history of what is public: Date corrected after …"
        ),
    )

    # The number of the last change of the record that the form was made from.
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        fix_published_slug(self)
        if self.instance.pk and not self.is_bound:
            self.initial["seen"] = number_of(self.instance)

    # Why it could not be saved although nothing in it is wrong.
    refusal = ""

    def clean(self):
        cleaned = super().clean()
        if self.refusal:
            self.add_error(None, self.refusal)
        self._stay_known(PARENT.get(self._meta.model))
        return cleaned

    def _stay_known(self, parent):
        """A part that was public does not leave what is fixed by moving to a draft."""
        new, part = self.cleaned_data.get(parent), self.instance
        if new and part.pk and was_public(part) and not was_public(new):
            self.add_error(
                parent, _("It was public once: it moves only to what was public too.")
            )


class ArchiveActionForm(ActionForm):
    """Actions on a list, and changes in it, may say why too."""

    reason = forms.CharField(label=_("Why this change:"), required=False)


class RefusedFormSet(BaseModelFormSet):
    """Rows of a list that is edited, which may be refused although nothing is wrong."""

    refusal = ""

    def clean(self):
        super().clean()
        if self.refusal:
            raise ValidationError(self.refusal)


class ArchiveFormSet(BaseInlineFormSet):
    """Rows below their parent, which obey the constraints among each other."""

    def _construct_form(self, number, **kwargs):
        form = super()._construct_form(number, **kwargs)
        # The parent as the page has it, so that no row asks for it again.
        setattr(form.instance, self.fk.name, self.instance)
        fix_published_slug(form)
        return form

    def clean(self):
        super().clean()
        for constraint in self.model._meta.constraints:
            if isinstance(constraint, UniqueConstraint) and constraint.condition:
                self._ask(constraint)

    def kept_forms(self):
        """The forms whose rows will stand, among those without a fault."""
        return [
            form
            for form in self.forms
            if not (self.can_delete and self._should_delete_form(form))
            and not form.errors
            and (form.instance.pk or form.has_changed())
        ]

    def _ask(self, constraint):
        """Two new rows are not in the database yet, where Django would look."""
        seen = set()
        for form in self.kept_forms():
            row = form.instance
            if not _holds(constraint.condition, row):
                continue
            key = tuple(
                row._meta.get_field(name).value_from_object(row)
                for name in constraint.fields
                if name != self.fk.name
            )
            if key in seen:
                raise ValidationError(constraint.get_violation_error_message())
            seen.add(key)


def _holds(condition, row):
    """Whether a condition of a constraint is true of a row, saved or not."""
    names = {path.partition("__")[0] for path, _value in _leaves(condition)}
    fields = [row._meta.get_field(name) for name in names]
    return condition.check(
        {
            field.name: Value(field.value_from_object(row), output_field=field)
            for field in fields
        }
    )


def _leaves(condition):
    for child in condition.children:
        if isinstance(child, Q):
            yield from _leaves(child)
        else:
            yield child
