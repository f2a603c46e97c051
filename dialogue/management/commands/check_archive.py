from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from dialogue.checking.check import check
from dialogue.management.fixture_options import in_sentences
from dialogue.management.record_table import put_table

HELP = """Look at the whole archive; exit with 1 when something does not hold.

Every row is valid; every value of a published record is cited, and every citation is of
a value; ordinals have no gap and follow in time; quotes have a dozen words at most;
dates agree with the days and weekdays that their quotes print; stated counts agree with
the meetings here or say why not; no key or address leads nowhere. Faults go to standard
error, a line each; a table of the archive to standard output, in Markdown."""


class Command(BaseCommand):
    help = HELP

    def add_arguments(self, parser):
        parser.add_argument(
            "--questions",
            action="store_true",
            help="List what no source states, a line each, before the table.",
        )
        parser.add_argument(
            "--into",
            type=Path,
            metavar="FILE",
            help="Put the table between the two marks in this Markdown file as well.",
        )

    def handle(self, *, questions, into, **options):
        with in_sentences():
            found = check()
        for fault in found.faults:
            self.stderr.write(fault)
        for question in found.questions if questions else ():
            self.stdout.write(question)
        self.stdout.write(found.table)
        if found.faults:
            raise CommandError(f"Faults: {len(found.faults)}.")
        if into:
            put_table(found.table, into)
