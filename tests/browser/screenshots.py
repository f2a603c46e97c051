"""Pictures of pages of the record, into var/screenshots; run by `make screenshots`."""

import sys
from itertools import product

from tests.site.whole_record import ROOT, served, whole_record

from .chromium import MISSING, chromium_started, find_chromium
from .looks import SCHEMES, WIDTHS

FOLDER = ROOT / "var" / "screenshots"
# The fullest page of each.
NAMES = [
    "home",
    "meeting_list",
    "meeting_detail",
    "series_detail",
    "country_detail",
    "person_detail",
    "topic_detail",
    "commitment_list",
    "commitment_detail",
    "document_detail",
]
# What is below is more of the same.
TALLEST = 3000


def main():
    if not find_chromium():
        sys.exit(MISSING)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with whole_record(), served() as site, chromium_started() as browser:
        from tests.long_words import make_long_words
        from tests.site.addresses import fullest

        page = browser.new_page()
        paths = {name: fullest(name) for name in NAMES}
        count = sum(shot(page, site + path, name) for name, path in paths.items())
        print(f"{count} pictures of {len(paths)} pages.", flush=True)
        # Into the database that is thrown away; after the pictures of the record.
        paths = make_long_words()
        count = sum(shot(page, site + path, name) for name, path in paths.items())
        print(f"{count} pictures of {len(paths)} pages of long words.")
    print(f"They are in {FOLDER.relative_to(ROOT)}/.")


def shot(page, address, name):
    """Take the pictures of a page; how many."""
    page.goto(address)
    looks = [*product(WIDTHS, SCHEMES)]
    for width, scheme in looks:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        height = page.evaluate("document.documentElement.scrollHeight")
        page.screenshot(
            path=FOLDER / f"{name}-{width}-{scheme}.png",
            full_page=True,
            clip={"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)},
        )
    return len(looks)


if __name__ == "__main__":
    main()
