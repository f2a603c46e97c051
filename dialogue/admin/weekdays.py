"""A day against the weekday that a source prints beside it."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from dialogue.drafting.calendars import weekday

AROUND = " .,()（）"


class WeekdayField(forms.CharField):
    """A weekday as printed, in English, Japanese or Russian; its number, or None."""

    def __init__(self, **kwargs):
        super().__init__(required=False, max_length=20, **kwargs)

    def clean(self, value):
        word = super().clean(value).strip(AROUND).removesuffix("曜日")
        if not word:
            return None
        try:
            return weekday(word)
        except KeyError as error:
            raise ValidationError(
                _("Write a weekday as it is printed: Saturday, 土, суббота.")
            ) from error


def refuse_another_weekday(day, printed):
    """ValidationError when a day was not on the printed weekday; None is none."""
    if printed is None:
        return
    if day is None:
        raise ValidationError(_("A weekday needs the first day beside it."))
    if day.weekday() != printed:
        raise ValidationError(
            _(
                "%(day)s was a %(was)s, and the source prints %(printed)s. Correct the "
                "day; or, if the source slips, leave this empty and say so in the note "
                "of the citation."
            ),
            params={
                "day": date_format(day),
                "was": WEEKDAYS[day.weekday()],
                "printed": WEEKDAYS[printed],
            },
        )
