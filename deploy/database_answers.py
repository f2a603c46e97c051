"""Say in one sentence when the database of this archive cannot be used.

`make run` asks before it fills the database, so that a traceback is a fault of ours.
"""

import os
import sys
import warnings
from pathlib import Path

from config.start import load_settings

ANOTHER = "name another in DATABASE_URL (.env)"


def ask_files(path):
    """Files to read only are not opened: SQLite would leave more of them behind."""
    files = [path.parent, *(Path(f"{path}{end}") for end in ["", "-wal", "-shm"])]
    closed = [str(f) for f in files if f.exists() and not os.access(f, os.W_OK)]
    if closed:
        sys.exit(
            f"The database cannot be written to: allow it for {', '.join(closed)} "
            f"(chmod u+w), or {ANOTHER}."
        )


def ask():
    """Connect, and write what is taken back: some databases can only be read."""
    from django.db import connection, transaction

    if connection.vendor == "postgresql":
        # A pool would try for a while, and log each time.
        connection.settings_dict["OPTIONS"].pop("pool", None)
        connection.settings_dict["OPTIONS"].setdefault("connect_timeout", 5)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("CREATE TABLE asked_by_make (id integer)")
        transaction.set_rollback(True)
    if connection.vendor == "sqlite":
        ask_whether_sound(connection)


def ask_whether_sound(connection):
    from django.db import DatabaseError

    with connection.cursor() as cursor:
        answer = cursor.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise DatabaseError(f"malformed: {answer}")


def sentence(database, error):
    why = first_line(error)
    if database["ENGINE"].endswith("postgresql"):
        place = f"{database['HOST'] or 'the local socket'}:{database['PORT'] or 5432}"
        return (
            f"PostgreSQL at {place} cannot be used ({why}): "
            f"see to it that it runs and lets this user in, or {ANOTHER}."
        )
    return sqlite_sentence(Path(database["NAME"]), why)


def sqlite_sentence(path, why):
    if not path.parent.is_dir():
        return f"The database is to be {path}: make its folder, or {ANOTHER}."
    if "not a database" in why or "malformed" in why:
        return (
            f"The database {path} is damaged ({why}): put a backup in its place, "
            "or move it away and make run starts a new one."
        )
    if "locked" in why:
        return f"The database {path} is in use ({why}): stop what writes to it."
    return (
        f"The database {path} cannot be written to ({why}): "
        f"see to the rights of the file and its folder, or {ANOTHER}."
    )


def first_line(error):
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rpartition("failed: ")[2].rstrip(".")


def main():
    load_settings()

    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.db import Error

    # Django warns of questions before the models are loaded: this needs none.
    warnings.simplefilter("ignore")
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        ask_files(Path(database["NAME"]))
    try:
        ask()
    except (Error, ImproperlyConfigured) as error:
        sys.exit(sentence(database, error))


if __name__ == "__main__":
    main()
