"""The floors of dialogue/, checked. A module may import only from floors below."""

import ast
import re
from pathlib import Path

import pytest

FLOORS = [
    {"vocabulary"},
    {"models", "drafting"},
    {"exchange", "search"},
    {"accounts", "checking", "citing", "drawing", "schema_org"},
    {"admin", "api", "feeds", "management", "sitemaps", "templatetags", "views"},
    {"urls"},
]

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "dialogue"
MODULES = [
    path for path in sorted(PACKAGE.rglob("*.py")) if "migrations" not in path.parts
]


def part(path):
    """The first name under dialogue/ that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def floor(name):
    return next((i for i, floor in enumerate(FLOORS) if name in floor), None)


def imported(source, package):
    """Dotted names a source imports, absolute; `package` is where it stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else []
            module = [*above, *(node.module.split(".") if node.module else [])]
            yield from (".".join([*module, alias.name]) for alias in node.names)


def imported_parts(source, package):
    """Names under dialogue/ that a source imports, however it words it."""
    names = [name.split(".") for name in imported(source, package)]
    return [name[1] for name in names if name[0] == "dialogue" and len(name) > 1]


def upwards(here, source, package):
    """The imports that do not point to a floor below."""
    return [
        there
        for there in imported_parts(source, package)
        if there != here and (floor(there) is None or floor(there) >= floor(here))
    ]


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("from dialogue.views import home", "views"),
        ("from dialogue.views.meetings import home", "views"),
        ("from dialogue import views", "views"),
        ("import dialogue.views", "views"),
        ("import dialogue.views.meetings as page", "views"),
        ("from ..views import home", "views"),
        ("from .. import views", "views"),
        ("def later():\n    from ..views.meetings import home", "views"),
        ("from .countries import Country", "models"),
        ("from . import countries", "models"),
    ],
)
def test_sees_every_way_to_import(words, there):
    assert imported_parts(words, ["dialogue", "models"]) == [there]


def test_every_part_has_a_floor():
    parts = {part(path) for path in MODULES} - {"__init__", "apps"}

    assert parts - set().union(*FLOORS) == set()


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if floor(part(path)) is not None],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_imports_point_downwards(path):
    package = list(path.relative_to(PROJECT).parts[:-1])

    assert upwards(part(path), path.read_text("utf-8"), package) == []


@pytest.mark.parametrize("name", ["__init__", "apps"])
def test_what_has_no_floor_imports_nothing_of_ours(name):
    source = (PACKAGE / f"{name}.py").read_text("utf-8")

    assert imported_parts(source, ["dialogue"]) == []


def reads_environment(source):
    """Whether a source imports django-environ or touches os.environ or os.getenv."""
    words = {"environ", "environb", "getenv", "getenvb"}
    tree = ast.parse(source)
    attributes = {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }
    names = {part for name in imported(source, []) for part in name.split(".")}
    return bool(words & (attributes | names))


def test_only_the_settings_read_the_environment():
    paths = [*PROJECT.glob("*.py"), *(PROJECT / "config").rglob("*.py"), *MODULES]

    reading = {
        str(path.relative_to(PROJECT))
        for path in paths
        if reads_environment(path.read_text("utf-8"))
    }

    assert reading == {"config/settings.py", "config/start.py"}


def test_the_start_asks_only_which_settings():
    source = (PROJECT / "config/start.py").read_text("utf-8")

    asked = re.findall(r"environ\W+(?:\w+\W+)?\"([A-Z_]+)\"", source)

    assert source.count("environ") == len(asked)
    assert set(asked) == {"DJANGO_SETTINGS_MODULE"}
