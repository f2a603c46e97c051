"""Say in one sentence when the tests have no PostgreSQL to run on.

Reads TEST_DATABASE_URL. Django makes its own database there, named test_ and the name
in the address, so the named one need not exist and is never touched.
"""

import os
import sys
import warnings

import environ
import psycopg
from django.core.exceptions import ImproperlyConfigured

ANOTHER = "name another with TEST_DATABASE_URL=postgres://user:password@host:5432/name"


def read_address(address):
    try:
        database = environ.Env.db_url_config(address)
    except (ImproperlyConfigured, ValueError):
        database = {}
    if not database.get("ENGINE", "").endswith("postgresql") or not database["NAME"]:
        sys.exit(f"TEST_DATABASE_URL names no PostgreSQL database: {ANOTHER}.")
    return database


def ask(database):
    place = f"{database['HOST'] or 'the local socket'}:{database['PORT'] or 5432}"
    try:
        with psycopg.connect(
            host=database["HOST"],
            port=database["PORT"] or None,
            user=database["USER"],
            password=database["PASSWORD"],
            dbname="postgres",
            connect_timeout=5,
        ) as connection:
            may_create = connection.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles "
                "WHERE rolname = current_user"
            ).fetchone()[0]
    except psycopg.Error as error:
        why = str(error).strip().splitlines()[0].rpartition("failed: ")[2]
        sys.exit(f"PostgreSQL at {place} does not answer ({why}): {ANOTHER}.")
    if not may_create:
        sys.exit(f"This user of {place} may not create databases: {ANOTHER}.")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    ask(read_address(os.environ["TEST_DATABASE_URL"]))
