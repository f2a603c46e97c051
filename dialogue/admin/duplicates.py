"""Whether a new row is one that there is already: asked before it is saved."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, gettext_lazy

from .forms import ArchiveForm

BOX = "is_another"


class NewRowForm(ArchiveForm):
    """A form that asks of a new row whether it is another than those alike."""

    is_another = forms.BooleanField(
        label=gettext_lazy("It is another one"),
        required=False,
        widget=forms.HiddenInput,
    )

    def alike(self):
        """The rows of the archive that the new one may be."""
        raise NotImplementedError

    def _post_clean(self):
        super()._post_clean()
        is_new = self.instance._state.adding
        if is_new and "names" not in self.errors:
            self._ask_whether_another(self.alike())

    def _ask_whether_another(self, found):
        if found:
            self.fields[BOX].widget = forms.CheckboxInput()
            if not self.cleaned_data.get(BOX):
                self.add_error(BOX, ValidationError(_sentence(found)))


class AsksIfAnother:
    """A page of the desk whose form asks it, as long as the row is new."""

    def get_fieldsets(self, request, obj=None):
        (heading, options), *rest = super().get_fieldsets(request, obj)
        if obj:
            return [(heading, options), *rest]
        fields = [*options["fields"], BOX]
        return [(heading, options | {"fields": fields}), *rest]


def _sentence(rows):
    links = format_html_join(
        ", ", '<a href="{}" target="_blank">{}</a>', ((_page(r), r) for r in rows)
    )
    return format_html(
        gettext("The archive has this already: {}. Take that, or tick the box."), links
    )


def _page(row):
    name = f"admin:{row._meta.app_label}_{row._meta.model_name}_change"
    return reverse(name, args=[row.pk])
