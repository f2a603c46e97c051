"""The file of a release, as the commands that read one are given it."""

import stat
from pathlib import Path

from django.core.management.base import CommandError

from dialogue.drafting.texts import LARGEST


def content_of(path):
    """No more of its bytes than it takes to see that a file is too large."""
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):  # a pipe would be waited for
            raise CommandError(f"Cannot read {path}: it is no regular file.")
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one of a file"
        raise CommandError(f"Cannot read {path}: {reason}.") from error
