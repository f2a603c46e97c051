from django.core.management.base import BaseCommand

from dialogue.exchange.undo import undo_load
from dialogue.management.fixture_options import add_reason, in_sentences


class Command(BaseCommand):
    help = "Take back one load: every record it changed is again as it was before."

    def add_arguments(self, parser):
        parser.add_argument("load", type=int, help="Its number, as apply_fixture said.")
        add_reason(parser)

    def handle(self, *, load, why, **options):
        with in_sentences():
            records = undo_load(load, why=why)
        self.stdout.write(f"Records taken back: {len(records)}.")
