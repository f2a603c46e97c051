"""A release as an editor gives it: pasted, or as a file."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from dialogue.drafting.texts import LARGEST


class ReleaseForm(forms.Form):
    pasted = forms.CharField(
        label=_("Paste the release"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16, "class": "vLargeTextField"}),
    )
    file = forms.FileField(
        label=_("or choose its file"),
        allow_empty_file=True,  # what is wrong with it, its reader says
        required=False,
        help_text=_("Plain text, HTML or PDF, as it stands at its address."),
    )

    def clean(self):
        cleaned = super().clean()
        given = [cleaned.get("pasted"), cleaned.get("file") is not None]
        if not self.errors and sum(map(bool, given)) != 1:
            raise ValidationError(
                _("Paste the release or choose its file, one of the two.")
            )
        return cleaned

    def content(self):
        """The release as bytes; one more than may be, of a file that is too large."""
        file = self.cleaned_data.get("file")
        if file is not None:
            return file.read(LARGEST + 1)
        return self.cleaned_data["pasted"].replace("\r\n", "\n").encode()
