from django.core.management.base import BaseCommand

from dialogue.exchange.apply import apply_files
from dialogue.exchange.plan_files import task_of
from dialogue.exchange.plan_in_words import in_figures
from dialogue.management.fixture_options import (
    add_fixture_options,
    add_reason,
    in_sentences,
    number_in_words,
    sides_taken,
)
from dialogue.management.progress import told_on


class Command(BaseCommand):
    help = "Apply fixture files, or a plan of plan_fixture, in one transaction."

    def add_arguments(self, parser):
        add_fixture_options(parser)
        add_reason(parser)

    def handle(self, *, files, take, remove, why, **options):
        with in_sentences(), told_on(self.stderr) as tell:
            task = task_of(files, take=sides_taken(take), remove=remove)
            plan = apply_files(
                task.files,
                take=task.take,
                remove=task.remove,
                expected=task.expected,
                why=why,
                tell=tell,
            )
        self.stdout.write(in_figures(plan))
        if plan.load:
            self.stdout.write(number_in_words(plan.load))
