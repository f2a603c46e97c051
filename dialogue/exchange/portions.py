"""Long lists in portions: a database takes so many values in one statement."""

from itertools import islice

# SQLite of old takes 999, newer ones 32,766, PostgreSQL 65,535.
PORTION = 500


def portions(values):
    """The values in lists of at most PORTION, in their order."""
    values = iter(values)
    while some := list(islice(values, PORTION)):
        yield some
