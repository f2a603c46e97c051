"""A load killed at random points: the archive holds all of it or nothing, never a part.

Run by `make kill-load`. Each round forks a process that loads a made-up archive and
kills it with SIGKILL after a random part of the time that the load takes; then another
connection counts the rows. It loads by the command, and by an upload on the desk. A
loader without a transaction is the control: it must be caught between, or else the test
sees nothing.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
MEETINGS = 4


def main(rounds):
    from tests.bench.made_archive import write_made_archive
    from tests.bench.made_database import made_database

    with tempfile.TemporaryDirectory() as folder, made_database(Path(folder)):
        from django.db import connection

        fixtures = Path(folder, "fixtures")
        whole = write_made_archive(fixtures, MEETINGS)
        _all_at_once(fixtures)  # whatever is done once only is done now
        print(f"On {connection.vendor}, {whole} rows, {rounds} rounds:")
        between = {
            loader.__name__: _between(loader, fixtures, rounds)
            for loader in [_all_at_once, _by_upload, _row_by_row]
        }
    print(f"load_archive caught between: {between['_all_at_once']}")
    print(f"upload on the desk caught between: {between['_by_upload']}")
    print(f"control without a transaction caught between: {between['_row_by_row']}")
    if between["_all_at_once"] or between["_by_upload"] or not between["_row_by_row"]:
        sys.exit(1)


def _all_at_once(fixtures):
    from dialogue.exchange.load import load

    load(fixtures)


def _by_upload(fixtures):
    """An editor sends the files, and applies the plan that comes of them."""
    from django.contrib.auth.models import User
    from django.test import Client

    from dialogue.exchange.fixture_folder import names_in
    from dialogue.exchange.kept_plans import plan_of, seal_of
    from dialogue.models import Plan

    desk = Client(headers={"host": "localhost"})
    desk.force_login(User.objects.create_superuser("editor"))
    files = [(fixtures / name).open("rb") for name in names_in(fixtures)]
    page = desk.post("/admin/dialogue/plan/add/", {"files": files}).url
    sent = {"_apply": "1", "seal": seal_of(plan_of(Plan.objects.get()))}
    desk.post(page, sent)


def _row_by_row(fixtures):
    from django.core import serializers

    from dialogue.exchange.fixture_folder import names_in

    for name in sorted(names_in(fixtures), key=lambda name: "reference" not in name):
        for row in json.loads((fixtures / name).read_text("utf-8")):
            for one in serializers.deserialize("python", [row]):
                one.save()


def _between(loader, fixtures, rounds):
    """In how many rounds the archive was neither empty nor as a whole load leaves."""
    lasts = _killed(loader, fixtures, after=None)
    whole = _counts()
    if not whole[0]:
        sys.exit(f"{loader.__name__} loads nothing: there is nothing to catch.")
    sound = {(0, 0), whole}
    random.seed(20040828)
    caught = 0
    for _round in range(rounds):
        _killed(loader, fixtures, after=random.uniform(0, lasts))
        caught += _counts() not in sound
    return caught


def _killed(loader, fixtures, after):
    """Load in a process of its own; kill it `after` seconds, or let it end.

    Returns the seconds that it ran.
    """
    from django.db import connections

    _empty()
    connections.close_all()
    for connection in connections.all():
        getattr(connection, "close_pool", lambda: None)()
    child = os.fork()
    if child == 0:
        loader(fixtures)
        os._exit(0)
    start = time.perf_counter()
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return time.perf_counter() - start


def _empty():
    from django.core.management import call_command

    call_command("flush", interactive=False, verbosity=0)


def _counts():
    """How many rows of records there are, and how many revisions."""
    from dialogue.exchange.records import MODELS
    from dialogue.models import Revision

    return sum(model.objects.count() for model in MODELS), Revision.objects.count()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
