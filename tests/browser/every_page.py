"""Every page of the record in a browser, by axe-core; run by `make a11y`.

An argument looks only at the addresses that begin so: /meetings/.
"""

import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from tests.site.whole_record import served, whole_record

from .chromium import MISSING, chromium_started, find_chromium, listening_page
from .looks import AXE_VERSION, SCHEMES, WIDTHS, faults_of

WORKERS = 2
# A page takes about this long on one core: to say beforehand when it will be done.
SECONDS = 2


def main(only):
    if not find_chromium():
        sys.exit(MISSING)
    with whole_record(), served() as site:
        from tests.site.crawl import crawl

        say("Following every link from the home page.")
        found = crawl()
        for address, path in found.unlinked:
            say(f"  Not reached by links: {path} ({address})")
        if found.left_out:
            say(f"  Left out: {found.left_out} more pages of filtered lists")
        faults = [f"{address}: {fault}" for address, fault in found.faults()]
        pages = [page.path for page in found.pages.values() if page.is_page]
        chosen = [path for path in pages if path.startswith(only)]
        say(f"{len(pages)} pages at {len(found.pages)} addresses.")
        faults += look_at(site, chosen)
    return summary(chosen, faults)


def look_at(site, paths):
    """The faults of these pages; prints how far it is."""
    started, faults = time.monotonic(), []
    minutes = len(paths) * SECONDS / WORKERS / 60
    say(f"Looking at {len(paths)}, which takes about {minutes:.0f} minutes.")
    with ProcessPoolExecutor(WORKERS, get_context("spawn"), start_browser) as workers:
        waiting = [workers.submit(look, site, path) for path in paths]
        for done, answer in enumerate(as_completed(waiting), start=1):
            faults += answer.result()
            if done % 50 == 0 or done == len(paths):
                minutes = (time.monotonic() - started) / 60
                say(f"  {done} in {minutes:.1f} minutes: {len(faults)} faults")
    return faults


def start_browser():
    """A browser for the whole life of a worker."""
    global page, starting
    starting = chromium_started()
    page = listening_page(starting.__enter__().new_context())


def look(site, path):
    """The faults of one page, a line each."""
    try:
        return [
            f"{path}: {scheme}, {width}: {what}: {' '.join(where.split())[:200]}"
            for scheme, width, what, where in faults_of(page, site + path)
        ]
    except Exception as error:
        return [f"{path}: was not looked at: {error}"]


def summary(paths, faults):
    looks = f"{' and '.join(SCHEMES)} at {' and '.join(map(str, WIDTHS))} px"
    for fault in sorted(faults):
        say(fault)
    for first, how_many in Counter(path.split("/")[1] for path in paths).items():
        say(f"  {how_many:4} under /{first}")
    say(f"{len(paths)} pages, {looks}, axe-core {AXE_VERSION}: {len(faults)} faults.")
    return 1 if faults or not paths else 0


def say(sentence):
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:] or ["/"]))
