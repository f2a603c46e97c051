from django.shortcuts import render

from dialogue.models.attendance import AttendedAs

from .attendance_columns import COLUMNS
from .attendance_table import AttendanceFilters, AttendanceTable


def attendance(request):
    filters = AttendanceFilters(request)
    context = {
        "filters": filters,
        "table": AttendanceTable(filters),
        "is_list": filters.cleaned_data.get("view") == "list",
        "kinds": AttendedAs,
        "columns": COLUMNS,
    }
    return render(request, "dialogue/attendance.html", context, status=filters.status)
