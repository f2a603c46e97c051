"""What a file, the archive and the last load say of one row. Pure: no database."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class FieldPlan:
    """A field that the file has otherwise than the archive; absent values are None."""

    name: str
    old: object
    new: object
    loaded: object = None
    is_conflict: bool = False


@dataclass(frozen=True)
class RowPlan:
    """What is to become of one row: `created`, `changed`, or `kept` as it is.

    A row is kept when it is the same, or when the archive's side was taken.
    """

    row: object
    verdict: str
    fields: tuple = ()
    was_loaded: bool = True

    @property
    def is_conflict(self):
        return any(field.is_conflict for field in self.fields)


def plan_row(file, live, loaded, take=None):
    """Compare a row of a file with the same row live, and as it was last loaded.

    What differs is a change when the archive still has what was loaded, else a
    conflict: someone changed it by hand. `take` decides conflicts: "file" or "live".
    """
    if live is not None and live.fields == file.fields:
        return RowPlan(file, "kept")
    if live is None:
        return _plan_missing(file, loaded, take)
    fields = tuple(
        _plan_field(name, file, live, loaded)
        for name in {**file.fields, **live.fields}
        if file.fields.get(name) != live.fields.get(name)
    )
    if take == "live":
        fields = tuple(field for field in fields if not field.is_conflict)
    if take == "file":
        fields = tuple(replace(field, is_conflict=False) for field in fields)
    merged = replace(file, fields=_merged(live.fields, fields))
    verdict = "changed" if fields else "kept"
    return RowPlan(merged, verdict, fields, was_loaded=loaded is not None)


def plan_edit(file, live, base, take=None):
    """The same of a row that was edited from its base, which it has where nobody typed.

    What the edit left as it was stays as it is live, changed or deleted since or not.
    """
    if base is None or live is None:
        is_left = base is not None and base.fields == file.fields
        return RowPlan(file, "kept") if is_left else plan_row(file, live, base, take)
    typed = {
        name: file.fields.get(name)
        for name in {**file.fields, **base.fields}
        if file.fields.get(name) != base.fields.get(name)
    }
    merged = {**live.fields, **typed}
    fields = {name: value for name, value in merged.items() if value is not None}
    return plan_row(replace(file, fields=fields), live, base, take)


def _plan_missing(file, loaded, take):
    """A row that the archive has not: new, or deleted by hand since it was loaded."""
    was_deleted = loaded is not None
    if was_deleted and take == "live":
        return RowPlan(file, "kept")
    fields = tuple(
        FieldPlan(name, None, value, loaded and loaded.fields.get(name), True)
        for name, value in file.fields.items()
    )
    if not was_deleted or take == "file":
        fields = tuple(replace(field, is_conflict=False) for field in fields)
    return RowPlan(file, "created", fields)


def _plan_field(name, file, live, loaded):
    old, new = live.fields.get(name), file.fields.get(name)
    was = loaded.fields.get(name) if loaded else None
    return FieldPlan(name, old, new, was, is_conflict=loaded is None or old != was)


def _merged(live, fields):
    """The live fields with what is planned for them; a default is left out."""
    merged = live | {field.name: field.new for field in fields}
    return {name: value for name, value in merged.items() if value is not None}
