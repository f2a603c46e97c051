"""A list as a file that a spreadsheet opens and never runs."""

import csv

from django.http import HttpResponse, HttpResponseBadRequest
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

# Without it Excel reads the file in the code page of its machine, and loses letters.
BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet takes for the beginning of a formula; a Japanese one, of any width.
ACTIVE = tuple("=+-@\t\r\n＝＋－＠")


def csv_response(name, columns, rows):
    response = HttpResponse(BYTE_ORDER_MARK, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.csv")
    writer = csv.writer(response)
    writer.writerow(columns)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return response


def refusal(filters):
    """What was asked for in vain, in one sentence."""
    faults = "; ".join(
        _("%(label)s: nothing here is called “%(word)s”")
        % {"label": label, "word": word}
        for label, word in filters.faults()
    )
    return HttpResponseBadRequest(f"{faults}.\n", "text/plain; charset=utf-8")


def _inert(cell):
    words = "" if cell is None else str(cell)
    return f"'{words}" if words.startswith(ACTIVE) else words
