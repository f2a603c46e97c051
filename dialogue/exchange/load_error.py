"""Why files cannot be loaded, and how what they hold is shown when that is said."""

import json

LONGEST = 80


class LoadError(Exception):
    """Why files cannot be loaded, in one sentence for whoever wrote them.

    Whatever the files hold, it is one line that a terminal shows as it stands.
    """

    def __init__(self, sentence):
        super().__init__("".join(map(_printable, sentence)))


def shown(value):
    """A value as JSON has it, cut where it is long."""
    return shortened(json.dumps(value, ensure_ascii=False))


def shortened(text):
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _printable(character):
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode()
