"""JSON, read so that every reader would understand the same."""

import json
import math
from collections import Counter
from dataclasses import dataclass

from .load_error import shortened

DEEPEST = 10  # a row has its names four levels down
LONGEST_NUMBER = 100


class StrictJSONError(Exception):
    """Why bytes are not JSON, in one sentence."""


@dataclass(frozen=True)
class Unfit:
    """What stands in the place of a value that readers would not agree about."""

    sentence: str


def parse(content):
    """The value that is written in UTF-8, without a byte order mark.

    Where it has a doubled key or a number that is none, it holds something Unfit,
    which `fault_in` finds again.
    """
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise StrictJSONError(
            f"byte {error.start} is not UTF-8; save the file as UTF-8."
        ) from error
    if text.startswith("\ufeff"):
        raise StrictJSONError(
            "it starts with a byte order mark; save it as UTF-8 without one."
        )
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_constant,
        )
    except RecursionError as error:
        raise StrictJSONError("it is nested too deep.") from error
    except ValueError as error:
        raise StrictJSONError(f"it is not JSON ({error}).") from error


def fault_in(value):
    """The way to the first fault in a value, as names, and its sentence; else None."""
    return None if _is_sound(value) else _first_fault(value)


def _is_sound(value, depth=0):
    """Whether there is certainly no fault: most rows need no closer look."""
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return depth < DEEPEST and all(
            type(part) is str or _is_sound(part, depth + 1) for part in parts
        )
    return not isinstance(value, Unfit)


def _first_fault(value, path=()):
    if isinstance(value, Unfit):
        return path, value.sentence
    if len(path) > DEEPEST:
        return path, "it is nested too deep."
    parts = []
    if isinstance(value, dict):
        parts = value.items()
    if isinstance(value, list):
        parts = (("", each) for each in value)
    faults = (_first_fault(part, (*path, name)) for name, part in parts)
    return next(filter(None, faults), None)


def _object(pairs):
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(name for name, _ in pairs)
    twice = next(name for name in times if times[name] > 1)
    return Unfit(f"“{shortened(twice)}” stands twice in one object.")


def _whole_number(text):
    if len(text) > LONGEST_NUMBER:
        return Unfit(f"a number of {len(text)} digits is too long.")
    return int(text)


def _number(text):
    number = float(text)
    return number if math.isfinite(number) else Unfit("the number is too large.")


def _constant(text):
    return Unfit(f"{text} is not a number.")
