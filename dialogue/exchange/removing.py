"""Deleting rows of the archive that files leave out."""

from django.db import models

from .fixture_rows import RowReader
from .load_error import shortened
from .records import referrers_of


def remove(rows, touched):
    """Delete rows, if they are still there; LoadError when another row names one."""
    reader = RowReader(row.place for row in rows)
    for fixture_row in rows:
        model, *key = fixture_row.place
        row = reader.stored(model, key)
        row = model.objects.filter(pk=row.pk).first() if row else None
        if row is None:  # gone with what it belonged to
            continue
        touched.add(row)
        for referrer in referrers_of(row, only_lists=True):
            touched.add(referrer)
        try:
            row.delete()
        except models.ProtectedError as error:
            named = ", ".join(sorted(str(other) for other in error.protected_objects))
            raise fixture_row.fault(
                None, f"it cannot be removed, for others name it: {shortened(named)}."
            ) from error
