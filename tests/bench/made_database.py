"""A database made for measuring, as the tests make theirs, and gone afterwards."""

import os
from contextlib import contextmanager


@contextmanager
def made_database(folder):
    """Set Django up on an empty database; on SQLite it is a file in `folder`."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    from django.db import connection

    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(folder / "bench.sqlite3")
    creation = connection.creation
    creation.create_test_db(verbosity=0, autoclobber=True)
    yield
    creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
