def before_and_after(plan):
    """The rows of each record that changes, as they are and as the plan leaves them."""
    moving = {each.row.place for record in plan.records for each in record.changes}
    before, after = {}, {}
    for record in plan.records:
        if record.verdict != "unchanged":
            gone = {row.place for row in record.removals} | moving
            rows = before[record.root] = {row.place: row for row in record.live}
            stay = {place: row for place, row in rows.items() if place not in gone}
            after[record.root] = stay | {
                each.row.place: each.row for each in record.changes
            }
    return before, after
