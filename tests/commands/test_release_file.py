"""A release is a file: nothing that would be waited for."""

import os

import pytest
from django.core.management import CommandError, call_command

KNOWN = ["--document=d", "--language=en", "--url=x", "--retrieved=2026-11-24"]
COMMANDS = [["draft_meeting"], ["import_release", *KNOWN]]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (os.mkfifo, "it is no regular file"),
        (os.mkdir, "it is no regular file"),
        (lambda path: path, "No such file or directory"),
    ],
)
def test_what_is_no_regular_file_is_not_read(tmp_path, command, make, said):
    make(tmp_path / "release.txt")

    with pytest.raises(CommandError) as caught:
        call_command(*command, str(tmp_path / "release.txt"))

    assert str(caught.value) == f"Cannot read {tmp_path / 'release.txt'}: {said}."


@pytest.mark.parametrize("command", COMMANDS)
def test_a_name_that_no_file_can_have_is_a_sentence(command):
    with pytest.raises(CommandError, match="the name is not one of a file"):
        call_command(*command, "a\0b")
