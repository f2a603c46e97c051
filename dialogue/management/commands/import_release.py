from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from dialogue.exchange.hold import hold
from dialogue.management.fixture_options import in_sentences
from dialogue.management.release_file import content_of
from dialogue.vocabulary import Language


class Command(BaseCommand):
    help = "Hold the official text of a document, and check the quotes against it."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--document", required=True, metavar="SLUG")
        languages = [word for word in Language.values if word != Language.NOT_STATED]
        parser.add_argument("--language", required=True, choices=languages)
        parser.add_argument("--url", required=True, metavar="ADDRESS")
        parser.add_argument("--retrieved", required=True, metavar="DATE")
        parser.add_argument("--licence", default="", help="May it be copied?")

    def handle(self, *, file, document, language, url, retrieved, licence, **options):
        with in_sentences():
            held = hold(
                content_of(file),
                document=document,
                language=language,
                address=url,
                retrieved_on=_day(retrieved),
                licence=licence,
            )
        self._say(held)

    def _say(self, held):
        what = "A copy is held" if held.is_new else "This very copy was held already"
        self.stdout.write(f"{what}: SHA-256 {held.copy.sha256}.")
        for line in held.difference if held.is_new else []:
            self.stdout.write(line)
        if held.missing:
            missing = ", ".join(held.missing)
            self.stdout.write(f"Passages not found in it: {missing}.")
        for citation in held.fallen:
            self.stdout.write(f"Not in it: {citation.key}, “{citation.quote}”.")


def _day(word):
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise CommandError(f"{word} is not a date: write 2026-11-24.") from error
