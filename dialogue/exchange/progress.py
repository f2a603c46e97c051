"""How far a long load is, for whoever watches."""

STEP = 1000  # rows from one sentence to the next


def counted(rows, tell, verb):
    """The rows; meanwhile `tell` hears how many of them are done, if there is one."""
    for done, row in enumerate(rows, start=1):
        yield row
        tell_done(1, done, len(rows), tell, verb)


def tell_done(more, done, total, tell, verb):
    """Say how many are done, when these `more` came over another step."""
    if tell and (done - more) // STEP < done // STEP:
        tell(f"{verb} {done:,} of {total:,} rows.")
