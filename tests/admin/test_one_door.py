"""No module writes a record but through the door that keeps the history."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

PACKAGE = Path(settings.BASE_DIR, "dialogue")
WRITES = {
    "abulk_create",
    "acreate",
    "adelete",
    "asave",
    "aupdate",
    "bulk_create",
    "bulk_update",
    "create",
    "delete",
    "get_or_create",
    "save",
    "update",
    "update_or_create",
}
# Accounts keep no record.
DOORS = ["accounts", "exchange", "migrations"]
# What every page, and every row that is never changed, is saved by.
SAVING = [PACKAGE / "admin/base.py", PACKAGE / "models/append_only.py"]
MODULES = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.relative_to(PACKAGE).parts[0] not in DOORS and path not in SAVING
]


@pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_writes_nothing_itself(path):
    calls = [
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]

    assert sorted(WRITES & {*calls}) == []
