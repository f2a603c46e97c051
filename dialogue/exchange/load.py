"""Loading a whole directory of fixture files: all of them, or nothing."""

from dialogue.models import Country, Document, Meeting

from .apply import apply_files
from .failing_database import failing_database_in_words
from .fixture_files import files_in


@failing_database_in_words()
def archive_is_empty():
    return not any(model.objects.exists() for model in [Meeting, Document, Country])


def load(directory, *, by=None, why="", overwrite=False, tell=None):
    """Bring the records of a directory into the archive; a second time is nothing.

    What editors changed by hand since it was last loaded is replaced when told to
    `overwrite`, and refused otherwise.
    """
    take = {None: "file"} if overwrite else None
    decide = "say --overwrite to replace that"
    options = {"take": take, "decide": decide, "tell": tell}
    return apply_files(files_in(directory), by=by, why=why, **options)
