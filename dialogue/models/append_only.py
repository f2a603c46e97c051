"""Rows that are added and never changed."""


def changed_fields(row):
    """Names of the stored fields that `row` would change; empty for a new row."""
    stored = type(row)._base_manager.filter(pk=row.pk).values().first()
    if stored is None:
        return []
    return [
        field.name
        for field in row._meta.concrete_fields
        if field.to_python(field.value_from_object(row)) != stored[field.attname]
    ]
