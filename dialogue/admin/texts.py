"""What is typed or pasted is kept as readers see it, and as a fixture would take it."""

import re
import unicodedata

from django import forms

from dialogue.exchange.fixture_texts import UNSEEN

APART = re.compile("[\t\u2028\u2029]")


class CleanTexts(forms.ModelForm):
    """A form that takes out what is not seen, and composes letters (NFC).

    What is pasted from a page brings tabs, spaces without width and marks that turn a
    line about; a load would refuse them, and so the archive its own export.
    """

    kept_as_given = ()

    def clean(self):
        cleaned = super().clean()
        for name, field in self.fields.items():
            if name in cleaned and name not in self.kept_as_given:
                has_lines = isinstance(field.widget, forms.Textarea)
                cleaned[name] = as_seen(cleaned[name], has_lines)
        return cleaned


def as_seen(value, has_lines=False):
    """The text, or all texts in an object, without what nobody sees."""
    if isinstance(value, dict):
        return {name: as_seen(part) for name, part in value.items()}
    if not isinstance(value, str):
        return value
    lines = re.split("(\r?\n)", APART.sub(" ", value)) if has_lines else [value]
    seen = "".join(
        line if line in {"\n", "\r\n"} else UNSEEN.sub("", APART.sub(" ", line))
        for line in lines
    )
    return unicodedata.normalize("NFC", seen.strip())
