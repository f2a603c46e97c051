from django.db.models import Q


def neighbours(rows, row, *fields):
    """The rows before and after one in the order of these fields: (before, after).

    The fields together tell rows apart, and none of them is ever empty.
    """
    backwards = [f"-{field}" for field in fields]
    return (
        rows.filter(_beyond(row, fields, "lt")).order_by(*backwards).first(),
        rows.filter(_beyond(row, fields, "gt")).order_by(*fields).first(),
    )


def _beyond(row, fields, way):
    beyond, same = Q(pk__in=[]), Q()
    for field in fields:
        value = getattr(row, field)
        beyond |= same & Q(**{f"{field}__{way}": value})
        same &= Q(**{field: value})
    return beyond
