from django.core.management.base import BaseCommand

from dialogue.exchange.undo import undo_load
from dialogue.management.fixture_options import (
    add_reason,
    in_sentences,
    number_in_words,
)


class Command(BaseCommand):
    help = "Take back one load: every record it changed is again as it was before."

    def add_arguments(self, parser):
        parser.add_argument("load", type=int, help="Its number, as apply_fixture said.")
        add_reason(parser)

    def handle(self, *, load, why, **options):
        with in_sentences():
            undone = undo_load(load, why=why)
        self.stdout.write(f"Records taken back: {len(undone.records)}.")
        self.stdout.write(number_in_words(undone.load))
