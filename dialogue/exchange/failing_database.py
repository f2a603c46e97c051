"""A database that fails: locked, gone, full or without its tables."""

from contextlib import contextmanager

from django.db import Error

from .load_error import LoadError


@contextmanager
def failing_database_in_words(outcome="Nothing was loaded"):
    """LoadError that says what came of it, here by default of a load."""
    try:
        yield
    except Error as error:
        raise LoadError(
            f"{outcome}, for the database failed ({first_line(error)})."
        ) from error


def first_line(error):
    return str(error).strip().partition("\n")[0]
