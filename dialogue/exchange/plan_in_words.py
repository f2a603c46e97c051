"""A plan as people read it: in a line of figures, and record by record."""

import json

MARKS = {"created": "+", "changed": "~", "conflict": "!", "unchanged": "="}
SHOWN = 5  # conflicts, and rows of one, in a sentence


def in_figures(plan):
    """How many records are created, changed and unchanged, in one sentence.

    And how many rows are removed, if there are any.
    """
    how_many = {mark: len(plan.records_that_are(mark)) for mark in MARKS}
    removed = f", removed rows: {len(plan.removals)}" if plan.removals else ""
    return (
        f"Records created: {how_many['created']}, changed: {how_many['changed']}, "
        f"unchanged: {how_many['unchanged']}{removed}."
    )


def in_lines(plan):
    """Each record that differs, its rows and its fields with old and new values."""
    for record in plan.records:
        if record.verdict != "unchanged" or record.left_out:
            yield f"{MARKS[record.verdict]} {record.key}: {record.verdict}"
        for row in record.changes:
            yield from _row_in_lines(row)
        for left_out in record.fates():
            yield _left_out_in_line(record, *left_out)
    yield in_figures(plan)
    yield from _what_to_decide(plan)


def conflicts_in_words(plan):
    """The records in conflict, each with what someone changed in it; else empty."""
    return _listed(
        f"{record.key} ({_listed(_conflicts(record))})"
        for record in plan.records
        if record.verdict == "conflict"
    )


def _conflicts(record):
    yield from (_conflict(record, row) for row in record.rows)
    for row in record.left_out:
        if row.place in record.undecided:
            yield f"{row.label}: {record.undecided[row.place]}"


def _conflict(record, plan):
    """What of a row is in conflict, or empty; of the root no more than its fields."""
    if not plan.is_conflict:
        return ""
    fields = ", ".join(field.name for field in plan.fields if field.is_conflict)
    what = "deleted" if plan.verdict == "created" else fields
    return what if plan.row.place == record.root else f"{plan.row.label}: {what}"


def _listed(parts):
    parts = list(filter(None, parts))
    more = len(parts) - SHOWN
    return "; ".join(parts[:SHOWN]) + (f"; and {more} more" if more > 0 else "")


def _row_in_lines(plan):
    yield f"    {MARKS[plan.verdict]} {plan.row.label}: {plan.verdict}"
    for field in plan.fields:
        if plan.verdict == "changed" or field.is_conflict:
            yield f"        {field.name}: {_sides(plan, field)}"


def _left_out_in_line(record, row, by_hand, fate):
    if fate == "conflict":
        return f"    ! {row.label}: {by_hand} by hand, not in the file"
    if fate == "removed":
        return f"    - {row.label}: removed"
    why = f"{by_hand} by hand" if record.remove and by_hand else "not in the file"
    return f"    - {row.label}: {why}, stays"


def _sides(plan, field):
    """The old and the new value, and in a conflict the one that was last loaded."""
    default = plan.row.model._meta.get_field(field.name).get_default()
    old = _shown(field.old, default if plan.verdict == "changed" else None)
    sides = f"{old} -> {_shown(field.new, default)}"
    if not field.is_conflict:
        return sides
    was = f"loaded as {_shown(field.loaded, default)}"
    return f"{sides} ({was if plan.was_loaded else 'never loaded'})"


def _what_to_decide(plan):
    conflicts = plan.records_that_are("conflict")
    if conflicts:
        yield (
            "Changed by hand since it was loaded, so that someone has to decide: "
            f"{', '.join(conflicts)}. Say --take file or --take live, for one record "
            "--take RECORD=file."
        )


def _shown(value, default):
    """A value as JSON has it; of one left out its default, where that is a word."""
    value = default if value is None else value
    if value is None or value in ("", {}):
        return "nothing"
    return json.dumps(value, ensure_ascii=False)
