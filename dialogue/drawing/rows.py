"""Things side by side in as few rows as hold them without overlapping."""


def in_rows(things, room):
    """The things in rows, each where it is free first; `room` gives its two ends."""
    rows = []
    for thing in things:
        left, right = room(thing)
        free = (row for row in rows if all(_apart(left, right, *room(o)) for o in row))
        row = next(free, None)
        if row is None:
            rows.append(row := [])
        row.append(thing)
    return rows


def _apart(left, right, other_left, other_right):
    return right <= other_left or other_right <= left
