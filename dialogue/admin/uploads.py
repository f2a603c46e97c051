"""Files that editors send, and what is wrong with them before they are read."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files, as {name: bytes}; no two of one name."""

    widget = FilesInput

    def __init__(self, *, most_bytes, **kwargs):
        self.most_bytes = most_bytes
        # What is wrong with an empty file, its reader says.
        super().__init__(allow_empty_file=True, **kwargs)

    def clean(self, value, initial=None):
        files = value if isinstance(value, list | tuple) else [value]
        contents = {}
        for file in [super(FilesField, self).clean(each, initial) for each in files]:
            if file is None:
                continue
            if file.name in contents:
                raise ValidationError(
                    _("%(name)s was sent twice: give each file a name of its own."),
                    params={"name": file.name},
                )
            # One byte more than may be shows that a file is too large.
            contents[file.name] = file.read(self.most_bytes + 1)
        if not contents:
            raise ValidationError(self.error_messages["required"], code="required")
        return contents
