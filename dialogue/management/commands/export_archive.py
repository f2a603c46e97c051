from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from dialogue.exchange.export import ExportError, write_archive
from dialogue.management.fixture_options import in_sentences


class Command(BaseCommand):
    help = "Write the whole archive as fixture files: reference, documents, meetings."

    def add_arguments(self, parser):
        parser.add_argument(
            "directory", type=Path, metavar="DIR", help="A new or empty directory."
        )

    def handle(self, *, directory, **options):
        try:
            with in_sentences():
                count = write_archive(directory)
        except ExportError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Files written: {count}.")
