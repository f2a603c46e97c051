import json
import sys
from datetime import date

from django.core.management.base import BaseCommand, CommandError

from dialogue.drafting.draft import NotAMeeting
from dialogue.drafting.fixture import as_fixture
from dialogue.drafting.refusals import Unreadable
from dialogue.drafting.release import read
from dialogue.drafting.texts import LARGEST, text_of
from dialogue.management.release_file import content_of

LANGUAGES = ["en", "ja", "ru"]
UNREADABLE, NOT_A_MEETING = 1, 2


class Command(BaseCommand):
    help = "Draft a meeting fixture from a press release. Writes no data."

    def create_parser(self, prog_name, subcommand, **words):
        """Errors of usage end with 1: to argparse's 2 this command gives a meaning."""
        parser = super().create_parser(prog_name, subcommand, **words)
        if parser.called_from_command_line:
            parser.error = lambda message: parser.exit(UNREADABLE, f"{message}.\n")
        return parser

    def add_arguments(self, parser):
        parser.add_argument(
            "release",
            metavar="FILE",
            help="The release as text, HTML or PDF; - reads standard input.",
        )
        parser.add_argument("--url", default="", help="Where the release stands.")
        parser.add_argument(
            "--language",
            metavar="LANGUAGE",
            help="Where it cannot be told: en, ja or ru.",
        )
        parser.add_argument(
            "--published",
            metavar="DATE",
            help="The day of publication, when the page does not print it: 2010-08-09.",
        )
        parser.add_argument(
            "--retrieved", metavar="DATE", help="The day it was read there: 2026-11-24."
        )

    def handle(self, *, release, url, language, published, retrieved, **options):
        if language not in {None, *LANGUAGES}:
            raise CommandError(f"{language} is not read: write en, ja or ru.")
        words = {"language": language, "published": _day(published), "address": url}
        try:
            draft = read(text_of(_body(release)), **words)
        except Unreadable as error:
            raise CommandError(str(error)) from error
        except NotAMeeting as error:
            raise CommandError(str(error), returncode=NOT_A_MEETING) from error
        rows = as_fixture(draft, _day(retrieved)).rows
        self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2))
        for row in rows:
            if row["model"] == "dialogue.openquestion":
                asked = "{record}, {field}: {question}".format(**row["fields"])
                self.stderr.write(self.style.WARNING(asked))


def _day(word):
    try:
        return date.fromisoformat(word) if word else None
    except ValueError as error:
        raise CommandError(f"{word} is not a date: write 2010-08-09.") from error


def _body(name):
    return sys.stdin.buffer.read(LARGEST + 1) if name == "-" else content_of(name)
