"""What full_clean asks of each row beyond what the database holds to by itself.

What is unique, the constraints and that a row named is there cannot be otherwise in the
database, and asking it of each row again would take a minute where this takes seconds.
Nor is a status entry asked whether it was changed, for it is as it is stored.
"""

from django.core.exceptions import ValidationError

from dialogue.exchange.faults import messages_of
from dialogue.exchange.records import MODELS
from dialogue.models import Citation, HeldCopy, StatusEntry

READ_WITH = {Citation: ["passage__text"], HeldCopy: ["text"]}
# In sets: a quote is looked for in what is held of its text.
READ_AFTER = {Citation: ["passage__text__held_copies"]}
AT_ONCE = 500


def invalid_rows():
    """A line for each row of a record, or held copy, that its model refuses."""
    for model in [*MODELS, HeldCopy]:
        rows = model._base_manager.select_related(*READ_WITH.get(model, []))
        rows = rows.prefetch_related(*READ_AFTER.get(model, [])).order_by("pk")
        for row in rows.iterator(chunk_size=AT_ONCE):
            yield from _faults(row)


def _faults(row):
    relations = [field.name for field in row._meta.concrete_fields if field.is_relation]
    try:
        row.clean_fields(exclude=relations)
        if not isinstance(row, StatusEntry):
            row.clean()
    except ValidationError as error:
        for name, sentences in messages_of(error).items():
            yield f"{row._meta.label_lower} {row}, “{name}”: {' '.join(sentences)}"
