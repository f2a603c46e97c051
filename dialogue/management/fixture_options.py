"""What the commands that read fixture files are told alike."""

from contextlib import contextmanager
from pathlib import Path

from django.core.management.base import CommandError

from dialogue.exchange.load_error import LoadError

SIDES = ["file", "live"]


def add_fixture_options(parser):
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="A fixture file, or a directory of them as export_archive writes it.",
    )
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="[RECORD=]SIDE",
        help="Whose side to take where someone changed a record by hand since it was "
        "last loaded: file or live; for all, or for one: meeting/2004-astana=live.",
    )
    parser.add_argument(
        "--remove",
        action="store_true",
        help="Remove the parts of a record that its file does not have.",
    )


def add_reason(parser):
    parser.add_argument("--why", default="", help="Kept in the history.")


def sides_taken(words):
    """{record or None: side} of --take options; CommandError on any other word."""
    take = {}
    for word in words:
        record, equals, side = word.rpartition("=")
        if side not in SIDES or bool(equals) != bool(record):
            raise CommandError(f"--take {word}: it is file, live, or RECORD=file.")
        if take.setdefault(record or None, side) != side:
            of = f"of {record}" if record else "for all"
            raise CommandError(f"--take {word}: it is file or live {of}, not both.")
    return take


def number_in_words(load):
    """What a command that made a load ends with."""
    return f"This is load {load}: undo_load {load}."


@contextmanager
def in_sentences():
    """Whatever goes wrong with files or the database ends in one sentence."""
    try:
        yield
    except LoadError as error:
        raise CommandError(str(error)) from error
