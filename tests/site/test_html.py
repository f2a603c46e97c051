"""The checker is fetched and asked; what cannot be done is said, never passed over."""

import pytest

from . import installed as tools
from .html import checked


@pytest.fixture
def bin(tmp_path, monkeypatch):
    """A folder that is the whole PATH, and a function that writes commands into it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tools, "FOLDER", tmp_path / "tools")

    def write(name, script="exit 0"):
        command = tmp_path / name
        command.write_text(f"#!/bin/sh\n{script}\n")
        command.chmod(0o755)

    return write


def test_a_missing_java_is_one_sentence(bin):
    bin("node")
    bin("npm")

    with pytest.raises(SystemExit) as end:
        tools.installed("vnu-jar", "1.0", {"java": "default-jre-headless"})

    assert end.value.code == (
        "There is no java here: "
        "apt-get install --no-install-recommends default-jre-headless"
    )


def test_an_npm_that_cannot_reach_its_registry_is_one_sentence_each_time(bin):
    bin("node")
    bin("npm", "echo 'npm ERR! network' >&2; exit 1")

    for _time in range(2):
        with pytest.raises(SystemExit) as end:
            tools.installed("vnu-jar", "1.0")
        assert end.value.code == (
            "vnu-jar@1.0 was not fetched. npm says: npm ERR! network"
        )


def test_what_was_fetched_is_not_fetched_again(bin):
    bin("node")
    bin("npm")
    first = tools.installed("vnu-jar", "1.0")
    bin("npm", "exit 1")

    assert tools.installed("vnu-jar", "1.0") == first


def test_an_error_is_told_with_the_address_of_its_page(bin):
    bin("java", """echo '"file:/1.html":1.57-1.66: error: Bad.' >&2; exit 1""")

    faults = checked("vnu.jar", {"/1.html": "/meetings/"})

    assert faults == [("/meetings/", "1.57-1.66: error: Bad.")]


@pytest.mark.parametrize("said", ["", "echo 'out of memory' >&2;"])
def test_a_checker_that_breaks_off_is_a_fault(bin, said):
    bin("java", f"{said} exit 1")

    assert checked("vnu.jar", {"/1.html": "/meetings/"}) != []
