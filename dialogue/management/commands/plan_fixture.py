from pathlib import Path

from django.core.management.base import BaseCommand

from dialogue.exchange.apply import try_files
from dialogue.exchange.fixture_files import files_at, files_below
from dialogue.exchange.plan_files import write_plan
from dialogue.exchange.plan_in_words import in_lines
from dialogue.exchange.planning import make_plan
from dialogue.management.fixture_options import (
    add_fixture_options,
    in_sentences,
    sides_taken,
)
from dialogue.management.progress import told_on


class Command(BaseCommand):
    help = "Show what applying fixture files would change. Changes nothing."

    def add_arguments(self, parser):
        add_fixture_options(parser)
        parser.add_argument(
            "--out", type=Path, metavar="PLAN", help="Keep the plan, to apply it."
        )

    def handle(self, *, files, take, remove, out, **options):
        with in_sentences(), told_on(self.stderr) as tell:
            read, sides = files_at(files_below(files)), sides_taken(take)
            plan = make_plan(read, take=sides, remove=remove, tell=tell)
            if not plan.records_that_are("conflict"):
                try_files(read, take=sides, remove=remove, tell=tell)
            if out:
                write_plan(out, plan)
        for line in in_lines(plan):
            self.stdout.write(line)
