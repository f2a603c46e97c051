from django.core.management.base import BaseCommand, CommandError

from dialogue.exchange.fixture_json import as_json
from dialogue.exchange.stored_records import rows_of
from dialogue.models import Meeting


class Command(BaseCommand):
    help = "Write the fixture file of one meeting, with all its parts, to the output."

    def add_arguments(self, parser):
        parser.add_argument("slug", help="2004-astana-foreign-ministers")

    def handle(self, *, slug, **options):
        meeting = Meeting.objects.filter(slug=slug).first()
        if meeting is None:
            raise CommandError(f"There is no meeting {slug} in the archive.")
        self.stdout.write(as_json(rows_of(meeting)).decode(), ending="")
