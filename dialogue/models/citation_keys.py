"""How the key of a citation begins: 2004-astana-foreign-ministers.tm.on-behalf-of"""

from django.utils.text import slugify

from .delegates import Delegate
from .status_entries import StatusEntry

# Of these the first parts of the natural key alone: a delegate by the country.
PARTS = {Delegate: 2, StatusEntry: 1}


def key_stem(model, key, fact):
    """The start of the key of a citation of this fact of a row, without its number.

    `key` is the natural key of the row, as texts.
    """
    parts = [*key[: PARTS.get(model)], fact]
    return ".".join(slugify(part).replace("_", "-") for part in parts)
