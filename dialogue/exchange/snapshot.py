"""Reading many rows as they stood at one moment."""

from contextlib import ExitStack, contextmanager

from django.db import connection, transaction

READ_ONLY = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


@contextmanager
def one_snapshot():
    """All that is read in the block is as it was when the block began to read.

    No writer waits for it. In a transaction that is open already it changes nothing.
    """
    with ExitStack() as stack:
        if not connection.in_atomic_block:
            with _no_write_lock():
                stack.enter_context(transaction.atomic())
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor:
                    cursor.execute(READ_ONLY)
        yield


@contextmanager
def _no_write_lock():
    """Let a transaction begin without the lock that SQLite has for its one writer."""
    connection.ensure_connection()  # reads the mode from the settings
    mode = getattr(connection, "transaction_mode", None)
    connection.transaction_mode = "DEFERRED"
    try:
        yield
    finally:
        connection.transaction_mode = mode
