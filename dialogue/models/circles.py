"""Rows that stand under others of their own kind."""


def comes_back_to(row, name):
    """Whether the way up from a row, by the relation of this name, leads back to it.

    A row that is not saved yet stands above none.
    """
    seen, above = set(), getattr(row, f"{name}_id")
    while row.pk and above and above not in seen:
        if above == row.pk:
            return True
        seen.add(above)
        rows = type(row)._base_manager.filter(pk=above)
        above = rows.values_list(f"{name}_id", flat=True).first()
    return False
