from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from dialogue.exchange.load import archive_is_empty, load
from dialogue.exchange.plan_in_words import in_figures
from dialogue.management.fixture_options import in_sentences, number_in_words
from dialogue.management.progress import told_on


class Command(BaseCommand):
    help = "Load the fixture files of a directory: all of them, or nothing."

    def add_arguments(self, parser):
        parser.add_argument(
            "directory",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "fixtures",
            metavar="DIR",
            help="It holds reference/, documents/ and meetings/.",
        )
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="Do nothing when the archive has records already.",
        )
        parser.add_argument(
            "--overwrite",
            action="store_true",
            help="Replace also what editors changed by hand; the history keeps it.",
        )

    def handle(self, *, directory, if_empty, overwrite, **options):
        with in_sentences():
            if if_empty and not archive_is_empty():
                self.stdout.write("The archive has records already: nothing loaded.")
                return
            with told_on(self.stderr) as tell:
                plan = load(directory, overwrite=overwrite, tell=tell)
        self.stdout.write(in_figures(plan))
        if plan.load:
            self.stdout.write(number_in_words(plan.load))
