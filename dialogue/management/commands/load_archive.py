from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from dialogue.exchange.load import archive_is_empty, load
from dialogue.exchange.load_error import LoadError


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
        try:
            if if_empty and not archive_is_empty():
                self.stdout.write("The archive has records already: nothing loaded.")
                return
            loaded = load(directory, overwrite=overwrite)
        except LoadError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"Records created: {len(loaded.created)}, changed: {len(loaded.changed)}, "
            f"unchanged: {len(loaded.unchanged)}."
        )
