from django.core.management.base import BaseCommand, CommandError

from dialogue.exchange.failing_database import failing_database_in_words
from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.snapshot import one_snapshot
from dialogue.exchange.stored_records import rows_of
from dialogue.management.fixture_options import in_sentences
from dialogue.models import Meeting


class Command(BaseCommand):
    help = "Write the fixture file of one meeting, with all its parts, to the output."

    def add_arguments(self, parser):
        parser.add_argument("slug", help="2004-astana-foreign-ministers")

    def handle(self, *, slug, **options):
        with in_sentences():
            rows = _rows(slug)
        if not rows:
            raise CommandError(f"There is no meeting {slug} in the archive.")
        self.stdout.write(as_json(rows).decode(), ending="")


@failing_database_in_words("The meeting was not exported")
@one_snapshot()
def _rows(slug):
    meeting = Meeting.objects.filter(slug=slug).first()
    return rows_of(meeting) if meeting else []
