"""A list as a file that a spreadsheet opens and never runs."""

import csv

from django.http import HttpResponse

# What a spreadsheet takes for the beginning of a formula.
ACTIVE = ("=", "+", "-", "@", "\t", "\r")


def csv_response(name, columns, rows):
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    writer = csv.writer(response)
    writer.writerow(columns)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return response


def _inert(cell):
    words = "" if cell is None else str(cell)
    return f"'{words}" if words.startswith(ACTIVE) else words
