import json

from django.core.management.base import BaseCommand

from dialogue.exchange.schema import fixture_schema


class Command(BaseCommand):
    help = "Write the JSON Schema of fixture files to the output."

    def handle(self, **options):
        schema = json.dumps(fixture_schema(), indent=2, ensure_ascii=False)
        self.stdout.write(schema)
