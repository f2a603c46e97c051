"""The table of attendance as a file, for spreadsheets and statistics."""

import csv

from django.http import HttpResponse
from django.utils.translation import gettext as _

from .attendance_columns import COLUMNS
from .attendance_table import AttendanceFilters, AttendanceTable

# Without it Excel reads the file in the code page of its machine, and loses letters.
BYTE_ORDER_MARK = "\ufeff"
# What makes a spreadsheet take a cell for a formula, and run it.
STARTS_OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def attendance_csv(request):
    filters = AttendanceFilters(request)
    if filters.errors:
        return _refused(filters)
    response = HttpResponse(BYTE_ORDER_MARK, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="attendance.csv"'
    lines = csv.writer(response)
    lines.writerow(column.name for column in COLUMNS)
    for _meeting, cells in AttendanceTable(filters).rows:
        lines.writerows(_line(cell, request) for cell in cells)
    return response


def harmless(text):
    """The text, with an apostrophe where a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(STARTS_OF_FORMULAS) else text


def _line(cell, request):
    values = {column.name: column.of(cell) for column in COLUMNS}
    values["address"] = request.build_absolute_uri(values["address"])
    return [harmless(value) for value in values.values()]


def _refused(filters):
    """One sentence, on the first of what was asked for in vain."""
    label, word = filters.faults()[0]
    sentence = _("%(label)s: nothing here is called “%(word)s”.")
    return HttpResponse(
        sentence % {"label": label, "word": word},
        status=400,
        content_type="text/plain; charset=utf-8",
    )
