"""Plans as files: written to be read, kept, and applied as they stand."""

import json
from dataclasses import dataclass
from pathlib import Path

from .fixture_files import LARGEST, files_at
from .load_error import LoadError
from .plan import FORMAT


@dataclass(frozen=True)
class Task:
    """What to apply: the files, how to decide, and the plan that has to come of it."""

    files: list
    take: dict
    remove: bool
    expected: dict | None = None


def plan_as_text(plan):
    return json.dumps(plan.as_json(), indent=2, ensure_ascii=False) + "\n"


def task_of(paths, *, take, remove):
    """The task that file names and options give: fixture files, or one plan.

    A plan brings its options along. LoadError when it is mixed with other files.
    """
    plans = [path for path in paths if _is_plan(path)]
    if not plans:
        return Task(files_at(paths), take, remove)
    if len(paths) > 1 or take or remove:
        raise LoadError(f"{plans[0]}: a plan is applied alone and without options.")
    return _task_of_plan(plans[0])


def _task_of_plan(path):
    plan = json.loads(path.read_text(encoding="utf-8"))
    try:
        names = [Path(file["name"]) for file in plan["files"]]
        take = {record["record"]: record["take"] for record in plan["records"]}
        remove = plan["remove"]
    except (KeyError, TypeError) as error:
        raise LoadError(f"{path}: it is no plan as plan_fixture writes it.") from error
    take = {key: side for key, side in take.items() if side}
    return Task(files_at(names), take, remove, expected=plan)


def _is_plan(path):
    try:
        if path.stat().st_size > LARGEST:
            return False
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False  # reading it as a fixture says what is wrong
    return isinstance(content, dict) and content.get("format") == FORMAT
