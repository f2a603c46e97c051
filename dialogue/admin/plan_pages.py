"""A plan in pages, what is to be decided first."""

from django.core.paginator import Paginator

AT_ONCE = 50  # records
ORDER = ["conflict", "changed", "created", "unchanged"]


def page_of(plan, number):
    """The page of this number of the records that differ; see Plan.as_json.

    A number that is none is that of the first page, or of the last.
    """
    records = [record for record in plan["records"] if _differs(record)]
    records.sort(key=lambda record: ORDER.index(record["verdict"]))
    return Paginator(records, AT_ONCE).get_page(number)


def _differs(record):
    is_same = record["verdict"] == "unchanged"
    return not is_same or record["left_out"] or record["take"]
