"""The table of attendance as a file, for spreadsheets and statistics."""

from .attendance_columns import COLUMNS
from .attendance_table import AttendanceFilters, AttendanceTable
from .csv_files import csv_response, refusal


def attendance_csv(request):
    filters = AttendanceFilters(request)
    if filters.errors:
        return refusal(filters)
    lines = (
        _line(cell, request)
        for _meeting, cells in AttendanceTable(filters).rows
        for cell in cells
    )
    return csv_response("attendance", [column.name for column in COLUMNS], lines)


def _line(cell, request):
    values = {column.name: column.of(cell) for column in COLUMNS}
    values["address"] = request.build_absolute_uri(values["address"])
    return values.values()
