"""Why a file could not be read."""


class Unreadable(Exception):
    """The bytes are no text that a release comes in; one sentence says why."""
