"""Which files may stand in a directory of fixtures, and in what order they are read."""

import os
import re
import stat
from pathlib import Path

from .load_error import LoadError

# Also the order in which they may refer to each other.
PLACES = [
    "reference/countries.json",
    "reference/series.json",
    "reference/topics.json",
    "documents/<slug>.json",
    "reference/people.json",
    "reference/counts.json",
    "meetings/<slug>.json",
]
PATTERNS = [re.compile(place.replace("<slug>", "[-a-zA-Z0-9_]+")) for place in PLACES]


def names_in(directory):
    """The fixture files of a directory, each as it is named in there.

    Hidden files and folders are passed over, and what an editor keeps of an earlier
    state under a name ending in ~. Whatever else has no place is refused, for it would
    be left out without a word; so is a link that leads out of the directory.
    """
    names = []
    for folder, folders, files in os.walk(directory, onerror=_refuse_unread):
        here = Path(folder).relative_to(directory)
        folders[:] = sorted(filter(_is_seen, folders))
        for name in folders:
            _refuse_as_folder(directory, here / name)
        for name in sorted(filter(_is_seen, files)):
            _refuse_as_file(directory, here / name)
            names.append((here / name).as_posix())
    return names


def place_of(name):
    """Where a name stands in the order of loading; None when it has no place."""
    matches = (n for n, each in enumerate(PATTERNS) if each.fullmatch(name))
    return next(matches, None)


def _is_seen(name):
    return not name.startswith(".") and not name.endswith("~")


def _refuse_unread(error):
    raise LoadError(f"{error.filename}: it cannot be read ({error.strerror}).")


def _refuse_as_folder(directory, name):
    if (directory / name).is_symlink():
        raise LoadError(f"{name}: it is a link to a folder; links to files are read.")
    if name.suffix == ".json":
        raise LoadError(f"{name}: it is a folder, and a file is expected.")


def _refuse_as_file(directory, name):
    if place_of(name.as_posix()) is None:
        raise LoadError(f"{name}: it has no place here; {_expected(name.parts[0])}.")
    try:
        target = os.path.realpath(directory / name, strict=True)
        is_regular = stat.S_ISREG(os.stat(target).st_mode)
    except OSError as error:
        raise LoadError(f"{name}: it cannot be read ({error.strerror}).") from error
    if not Path(target).is_relative_to(os.path.realpath(directory)):
        raise LoadError(f"{name}: it is a link that leads out of the directory.")
    if not is_regular:
        raise LoadError(f"{name}: it is no regular file.")


def _expected(folder):
    here = [place for place in PLACES if place.startswith(f"{folder}/")]
    return f"expected is {_listed(here or PLACES)}"


def _listed(places):
    *others, last = places
    return f"{', '.join(others)} or {last}" if others else last
