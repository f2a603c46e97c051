"""Where a text stands, as an address that every browser opens."""

from django import forms
from django.core.validators import URLValidator


class AddressField(forms.URLField):
    default_validators = [URLValidator(schemes=["http", "https"])]

    def __init__(self, **kwargs):
        super().__init__(assume_scheme="https", max_length=500, **kwargs)
