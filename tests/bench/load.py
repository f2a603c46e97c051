"""How fast a made-up archive is loaded: by this archive, and by Django's loaddata.

Run by `make bench-load`. Each loader has a database of its own; what counts is the
ratio of rows a second, both measured in one run on one machine.
"""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))


def main(meetings):
    from tests.bench.made_archive import write_made_archive
    from tests.bench.made_database import made_database

    with tempfile.TemporaryDirectory() as folder, made_database(Path(folder)):
        from django.db import connection

        print(f"On {connection.vendor}:")
        fixtures = Path(folder, "fixtures")
        rows = write_made_archive(fixtures, meetings)
        times = {
            name: [_timed(loader, fixtures) for _turn in ["first", "again"]]
            for name, loader in _loaders()
        }
    for turn, what in enumerate(["first load", "unchanged reload"]):
        stock, ours = times["loaddata"][turn], times["load_archive"][turn]
        print(
            f"{what} of {rows:,} rows: loaddata {rows / stock:,.0f} rows a second, "
            f"load_archive {rows / ours:,.0f}: ratio {stock / ours:.1f}"
        )


def _loaders():
    """Each loader in turn, in a database that is empty when it starts."""
    from django.core.management import call_command

    from dialogue.exchange.fixture_files import files_in
    from dialogue.exchange.load import load

    def loaddata(directory):
        names = [directory / file.name for file in files_in(directory)]
        call_command("loaddata", *names, verbosity=0)

    for name, loader in [("loaddata", loaddata), ("load_archive", load)]:
        call_command("flush", interactive=False, verbosity=0)
        yield name, loader


def _timed(loader, directory):
    start = time.perf_counter()
    loader(directory)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
