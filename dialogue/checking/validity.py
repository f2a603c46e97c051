"""What full_clean asks of each row beyond what the database holds to by itself.

What is unique, the constraints and that a row named is there cannot be otherwise in the
database, and asking it of each row again would take a minute where this takes seconds.
"""

from django.apps import apps
from django.core.exceptions import ValidationError

from dialogue.exchange.faults import messages_of
from dialogue.models import Citation

READ_WITH = {Citation: ["passage__text"]}


def invalid_rows():
    """A line for each row that its model refuses."""
    for model in apps.get_app_config("dialogue").get_models():
        rows = model._base_manager.select_related(*READ_WITH.get(model, []))
        for row in rows.order_by("pk").iterator(chunk_size=1000):
            yield from _faults(row)


def _faults(row):
    relations = [field.name for field in row._meta.concrete_fields if field.is_relation]
    try:
        row.clean_fields(exclude=relations)
        row.clean()
    except ValidationError as error:
        for name, sentences in messages_of(error).items():
            yield f"{row._meta.label_lower} {row}, “{name}”: {' '.join(sentences)}"
