"""Prints what the reader finds in one release: make test-release RELEASE=FILE."""

import json
import sys
from pathlib import Path

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import read
from dialogue.drafting.texts import text_of

from .contract import as_contract


def main(name):
    try:
        draft = read(text_of(Path(name).read_bytes()))
    except (NotAMeeting, OSError, Unreadable) as error:
        return str(error)
    print(json.dumps(as_contract(draft), ensure_ascii=False, indent=1))
    for question in draft.questions:
        print(f"{question.name}: {question.text}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
