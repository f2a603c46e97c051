"""Dates that are known to the day, or only to a month, a year, or two bounds."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from dialogue.vocabulary import DatePrecision

from .numbers import figure_in_words


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


# From so many on, years are read more easily than days.
READ_IN_YEARS = 2


def distance_in_words(on, today):
    """How far a day is from today: in 120 days; more than 19 years ago."""
    years, is_whole = _years_between(*sorted([on, today]))
    if on == today:
        return _("today")
    if years < READ_IN_YEARS:
        return _in_days(on, today)
    return _in_years(years, is_whole, is_past=on < today) % {"count": years}


def exact_distance_in_words(on, today):
    """The same, with the days where it speaks of years: … years ago (7,031 days)."""
    words, days = distance_in_words(on, today), abs((on - today).days)
    if on == today or words == _in_days(on, today):
        return words
    return ngettext("%(words)s (%(count)s day)", "%(words)s (%(count)s days)", days) % {
        "words": words,
        "count": figure_in_words(days),
    }


def _in_days(on, today):
    days = abs((on - today).days)
    if on < today:
        words = ngettext("%(count)s day ago", "%(count)s days ago", days)
    else:
        words = ngettext("in %(count)s day", "in %(count)s days", days)
    return words % {"count": figure_in_words(days)}


def _in_years(years, is_whole, is_past):
    if is_past and is_whole:
        return ngettext("%(count)s year ago", "%(count)s years ago", years)
    if is_past:
        return ngettext(
            "more than %(count)s year ago", "more than %(count)s years ago", years
        )
    if is_whole:
        return ngettext("in %(count)s year", "in %(count)s years", years)
    return ngettext(
        "in more than %(count)s year", "in more than %(count)s years", years
    )


def _years_between(earlier, later):
    """How many years have passed, and whether it is so many to the day."""
    years = later.year - earlier.year
    day, anniversary = (later.month, later.day), (earlier.month, earlier.day)
    return (years - 1 if day < anniversary else years), day == anniversary
