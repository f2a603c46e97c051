"""docs/add-a-meeting.md, command by command, on a release written for tests."""

import json
import re
import shlex
from pathlib import Path

import pytest
from django.conf import settings as site
from django.core.management import CommandError, call_command

from dialogue.exchange.export import archive_files
from dialogue.models import FixtureLoad, HeldCopy, Meeting
from tests.example_archive import EXAMPLE

ROOT = Path(site.BASE_DIR)
GUIDE = (ROOT / "docs/add-a-meeting.md").read_text("utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.splitlines()
]
RELEASE = ROOT / "tests/drafting/releases/2010-en-list-chair.txt"
WORDS = {"starts_on": "2010-01-01", "publisher_kind": "ministry"}

pytestmark = pytest.mark.django_db


def run(line, capsys):
    """Run a line of the guide in this folder; what it prints goes where it says."""
    words = shlex.split(line)
    assert words.pop(0) == "manage.py"
    target = words[words.index(">") + 1] if ">" in words else None
    words = words[: words.index(">")] if target else words
    capsys.readouterr()
    call_command(*words)
    said = capsys.readouterr().out
    if target:
        Path(target).write_text(said, encoding="utf-8")
    return said


def answer(path):
    """What an editor does: words for what is null, and no question left."""
    rows = json.loads(path.read_text("utf-8"))
    rows = [row for row in rows if row["model"] != "dialogue.openquestion"]
    for number, row in enumerate(rows):
        fields = row["fields"]
        for name in [name for name, value in fields.items() if value is None]:
            fields[name] = WORDS.get(name, f"In our words {number}")
        if "Tuesday" in fields.get("quote", ""):
            fields["note"] = "The ninth was a Saturday."
    path.write_text(json.dumps(rows), encoding="utf-8")


def test_the_guide_leads_from_a_release_to_a_record_and_back(
    tmp_path, monkeypatch, capsys, settings
):
    call_command("load_archive", EXAMPLE, verbosity=0)
    before = dict(archive_files())
    monkeypatch.chdir(tmp_path)
    Path("release.txt").write_bytes(RELEASE.read_bytes())
    settings.MEDIA_ROOT = tmp_path / "media"
    draft, half_answered, plan, apply, *keep, hold, undo = COMMANDS

    run(draft, capsys)
    with pytest.raises(CommandError, match="Is the day right.*take this row out"):
        run(half_answered, capsys)
    answer(Path("draft.json"))
    assert "+ meeting/2010-samarkand-foreign-ministers: created" in run(plan, capsys)
    assert not Meeting.objects.filter(city="Samarkand").exists()
    run(apply, capsys)
    assert Meeting.objects.get(city="Samarkand").publication == "draft"
    for line in keep:
        said = run(line, capsys)
    assert said.startswith("Records created: 0, changed: 0, unchanged: ")
    number = FixtureLoad.objects.latest("pk").pk
    undo = undo.replace(" 1", f" {number}")
    assert "Not in it" not in run(hold, capsys)
    with pytest.raises(CommandError, match="cannot be removed, for others name it"):
        run(undo, capsys)
    HeldCopy.objects.all().delete()
    run(undo, capsys)
    assert dict(archive_files()) == before
