"""The golden pairs, and how each is read."""

import json
from datetime import date
from pathlib import Path

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.release import read
from dialogue.drafting.texts import text_of

from .contract import as_contract

RELEASES = Path(__file__).parent / "releases"
CASES = sorted(
    path
    for path in RELEASES.glob("*")
    if path.suffix in {".txt", ".html", ".pdf"} and path.with_suffix(".json").exists()
)


def expected_of(case):
    return json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))


def reading_of(case):
    options = expected_of(case).get("options", {})
    published = options.get("published")
    try:
        draft = read(
            text_of(case.read_bytes()),
            language=options.get("language"),
            published=date.fromisoformat(published) if published else None,
        )
    except NotAMeeting:
        return {"verdict": "not-a-meeting"}
    return as_contract(draft)
