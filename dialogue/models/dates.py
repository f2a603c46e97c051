"""Dates that are known to the day, or only to a month, a year, or two bounds."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from dialogue.vocabulary import DatePrecision


def date_in_words(starts_on, ends_on, precision):
    """Say a date no more exactly than it is known; empty when it is not known."""
    if starts_on is None:
        return ""
    if precision == DatePrecision.YEAR:
        return date_format(starts_on, "Y")
    if precision == DatePrecision.MONTH:
        return date_format(starts_on, "YEAR_MONTH_FORMAT")
    if precision == DatePrecision.BETWEEN:
        return _("between %(first)s and %(last)s") % {
            "first": date_format(starts_on, "DATE_FORMAT"),
            "last": date_format(ends_on, "DATE_FORMAT"),
        }
    if starts_on == ends_on:
        return date_format(starts_on, "DATE_FORMAT")
    return _("%(first)s to %(last)s") % {
        "first": date_format(starts_on, _first_day_format(starts_on, ends_on)),
        "last": date_format(ends_on, "DATE_FORMAT"),
    }


def _first_day_format(starts_on, ends_on):
    if starts_on.year != ends_on.year:
        return "DATE_FORMAT"
    if starts_on.month != ends_on.month:
        return pgettext("date format: first day of a range within a year", "j F")
    return pgettext("date format: first day of a range within a month", "j")


def machine_date(starts_on, precision):
    """The value of a <time datetime>; empty where HTML has no form for it."""
    forms = {
        DatePrecision.DAY: "Y-m-d",
        DatePrecision.MONTH: "Y-m",
        DatePrecision.YEAR: "Y",
    }
    if starts_on is None or precision not in forms:
        return ""
    return date_format(starts_on, forms[precision])
