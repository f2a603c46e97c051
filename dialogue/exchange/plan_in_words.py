"""A plan as people read it: in a line of figures, and record by record."""

import json

MARKS = {"created": "+", "changed": "~", "conflict": "!", "unchanged": "="}


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
        for row in record.left_out:
            what = "removed" if plan.remove else "not in the file, stays"
            yield f"    - {row.label}: {what}"
    yield in_figures(plan)
    yield from _what_to_decide(plan)


def _row_in_lines(plan):
    yield f"    {MARKS[plan.verdict]} {plan.row.label}: {plan.verdict}"
    for field in plan.fields:
        if plan.verdict == "changed" or field.is_conflict:
            line = f"        {field.name}: {_shown(field.old)} -> {_shown(field.new)}"
            was = f" (loaded as {_shown(field.loaded)})" if field.is_conflict else ""
            yield line + was


def _what_to_decide(plan):
    conflicts = plan.records_that_are("conflict")
    if conflicts:
        yield (
            "Changed by hand since it was loaded, so that someone has to decide: "
            f"{', '.join(conflicts)}. Say --take file or --take live, for one record "
            "--take RECORD=file."
        )


def _shown(value):
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
