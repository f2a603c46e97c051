"""Five pages of the record by Lighthouse; run by `make lighthouse`."""

import json
import os
import subprocess
import sys
from tempfile import TemporaryDirectory

from tests.browser.chromium import FLAGS, MISSING, find_chromium

from .installed import installed
from .whole_record import served, whole_record

LIGHTHOUSE = ("lighthouse", "12.8.2")
NAMES = ["home", "meeting_detail", "attendance", "commitment_list", "document_detail"]
# Performance is printed, not held to: it differs from run to run on a busy machine.
HELD_TO = ["accessibility", "best-practices", "seo"]
CATEGORIES = ["performance", *HELD_TO]


def main():
    folder = installed(*LIGHTHOUSE)
    if not find_chromium():
        sys.exit(MISSING)
    with whole_record(), served() as site:
        from .addresses import fullest

        short = [
            path for path in map(fullest, NAMES) if not is_good(folder, site, path)
        ]
    print(f"{len(NAMES)} pages, {' '.join(LIGHTHOUSE)}: {len(short)} below 100.")
    return 1 if short else 0


def is_good(folder, site, path):
    """Print the four figures of a page; whether those that count are 100."""
    report = report_of(folder, site + path)
    scores = {
        name: round(100 * (report["categories"][name]["score"] or 0))
        for name in CATEGORIES
    }
    print(path, *(f"{name} {score}" for name, score in scores.items()), sep="  ")
    for audit in report["audits"].values():
        if audit["score"] == 0 and audit["scoreDisplayMode"] == "binary":
            print(f"  {audit['id']}: {audit['title']}")
    return all(scores[name] == 100 for name in HELD_TO)


def report_of(folder, address):
    with TemporaryDirectory() as place:
        file = os.path.join(place, "report.json")
        done = subprocess.run(
            [
                "node",
                folder / "cli/index.js",
                address,
                "--quiet",
                "--output=json",
                f"--output-path={file}",
                f"--only-categories={','.join(CATEGORIES)}",
                f"--chrome-flags={' '.join(['--headless=new', *FLAGS])}",
            ],
            env=os.environ | {"CHROME_PATH": find_chromium()},
            timeout=300,
        )
        if done.returncode:
            sys.exit(f"Lighthouse could not look at {address}: it says why above.")
        with open(file, encoding="utf-8") as report:
            return json.load(report)


if __name__ == "__main__":
    sys.exit(main())
