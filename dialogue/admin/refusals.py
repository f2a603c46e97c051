"""What an editor reads when something could not be written."""

from django.db import IntegrityError
from django.utils.translation import gettext_lazy as _

KEPT = _(
    "Nothing was deleted: what was public once stays, and so does what your account "
    "may not delete. A meeting or document is withdrawn instead."
)
CLASH = _(
    "Nothing was saved: it clashes with what was saved elsewhere at the same time. "
    "Look at the record and try again."
)
BUSY = _(
    "Nothing was saved: the archive is busy with another change. Wait a moment, and "
    "send it again."
)
HELD = _(
    "Readers see this record, so that it stays as it is until a publisher accepts what "
    "you changed. It waits here."
)
STALE = _(
    "Nothing was saved: someone else has changed this record since you opened it. What "
    "you typed is below. Look at what they saved, choose, and save again."
)
STALE_LIST = _(
    "Nothing was saved: someone else has changed this since you opened the page. Look "
    "again, and send it again."
)
LOST = _("What was typed or chosen on that page is lost.")
FILE = _("Choose the file again.")

# Deadlock, lock timeout, serialization failure.
BUSY_STATES = ["40P01", "55P03", "40001"]


def refusal_of(error):
    """The sentence for what another's writing caused; any other error goes on."""
    if isinstance(error, IntegrityError):
        # The forms ask first; this is someone else's row of a moment ago.
        return CLASH
    if is_busy(error):
        return BUSY
    raise error


def is_busy(error):
    """Whether a database refused only because someone else is writing."""
    cause = error.__cause__
    name = getattr(cause, "sqlite_errorname", "")
    is_locked = name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
    return is_locked or getattr(cause, "sqlstate", "") in BUSY_STATES
