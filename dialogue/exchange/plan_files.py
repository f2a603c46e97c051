"""Plans as files: written to be read, kept, and applied as they stand."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, create_model

from . import strict_json
from .fixture_files import files_at, files_below
from .load_error import LoadError
from .plan import FORMAT

# Bytes. A plan has each changed value three times: old, new, and as it was loaded.
LARGEST_PLAN = 100 * 2**20
STRICT = ConfigDict(extra="forbid", strict=True)


@dataclass(frozen=True)
class Task:
    """What to apply: the files, how to decide, and the plan that has to come of it."""

    files: list
    take: dict
    remove: bool
    expected: dict | None = None


def write_plan(path, plan):
    """Keep a plan as a file; LoadError when it cannot be written, or not be read again.

    Nor is it written over anything that is there and is no plan, as a fixture file.
    """
    text = json.dumps(plan.as_json(), indent=2, ensure_ascii=False) + "\n"
    if len(text.encode()) > LARGEST_PLAN:
        most = f"a plan may be, {LARGEST_PLAN // 2**20} MB; apply the files themselves"
        raise LoadError(f"{path}: it would be larger than {most}.")
    try:
        if path.exists() and not _is_plan(path):
            raise LoadError(f"{path}: it is there and is no plan; name another file.")
        path.write_text(text, encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one of a file"
        raise LoadError(f"{path}: it cannot be written ({reason}).") from error


def task_of(paths, *, take, remove):
    """The task that file names and options give: fixture files, or one plan.

    A plan brings its options along. LoadError when it is mixed with other files.
    """
    paths = [*files_below(paths)]
    plans = [path for path in paths if _is_plan(path)]
    if not plans:
        return Task(files_at(paths), take, remove)
    if len(paths) > 1 or take or remove:
        raise LoadError(f"{plans[0]}: a plan is applied alone and without options.")
    return _task_of_plan(plans[0])


def _task_of_plan(path):
    try:
        plan = strict_json.parse(path.read_bytes())
        if strict_json.fault_in(plan):
            raise ValueError
        _form().validate_python(plan)
    except (OSError, ValueError, strict_json.StrictJSONError) as error:
        raise LoadError(f"{path}: it is no plan as plan_fixture writes it.") from error
    names = [Path(file["name"]) for file in plan["files"]]
    sides = {record["record"]: record["take"] for record in plan["records"]}
    take = {key: side for key, side in sides.items() if side}
    return Task(files_at(names), take, plan["remove"], expected=plan)


def _is_plan(path):
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_PLAN:
            return False
        text = path.read_text(encoding="utf-8")
        # A fixture file is a list, and this large there may be many.
        content = json.loads(text) if text.startswith("{") else None
    except (OSError, ValueError, RecursionError):
        return False  # reading it as a fixture says what is wrong
    return isinstance(content, dict) and content.get("format") == FORMAT


@cache
def _form():
    """Reads a plan as `Plan.as_json` makes it; raises a ValueError of pydantic's."""
    file = _object("File", name=str, sha256=str)
    field = _object("Field", old=Any, new=Any, loaded=Any, conflict=bool)
    said = {"row": str, "verdict": str, "was_loaded": bool}
    row = _object("Row", **said, fields=dict[str, field])
    record = _object(
        "Record",
        record=str,
        revision=int,
        verdict=str,
        take=Literal["file", "live"] | None,
        rows=list[row],
        left_out=list[_object("LeftOut", row=str, by_hand=str, fate=str)],
    )
    plan = {"files": list[file], "remove": bool, "records": list[record]}
    return TypeAdapter(_object("Plan", format=Literal[FORMAT], **plan))


def _object(name, /, **kinds) -> type[BaseModel]:
    fields = {key: (kind, ...) for key, kind in kinds.items()}
    return create_model(name, __config__=STRICT, **fields)
