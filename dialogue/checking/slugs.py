"""Slugs and addresses that stand inside texts lead to what is there."""

from django.db import IntegrityError, connection

from dialogue.exchange.record_rows import parent_of
from dialogue.models import (
    Delegate,
    DocumentText,
    StatusEntry,
)

# The first parts of a key of which the key of a citation is made.
PARTS = {Delegate: 2, StatusEntry: 1}


def dangling_rows():
    """A line when the database has a row that names one that is not there."""
    try:
        connection.check_constraints()
    except IntegrityError as error:
        yield f"The database: {error}"


def misleading_keys(record):
    """A line for each citation whose key names another row or fact than it cites."""
    for citation in record.citations:
        model, *key = parent_of(citation)[1]
        parts = [*key[: PARTS.get(model)], citation.fields["fact"].replace("_", "-")]
        stem = ".".join(parts).lower()
        if not citation.fields["key"].startswith(f"{stem}."):
            sentence = f"it cites what is called {stem}, and its key says otherwise."
            yield record.fault(citation, "key", sentence)


class SourcesOfNames:
    """The addresses that documents of the archive have been read at."""

    def __init__(self):
        read = DocumentText.objects.exclude(retrieved_on=None)
        self._addresses = set(read.values_list("address", flat=True))

    def unknown(self, record):
        """A line for each name whose source is an address that no document has."""
        for row in record.rows.values():
            for language, name in (row.fields.get("names") or {}).items():
                source = name.get("source", "")  # else the model refuses it
                if "://" in source and source not in self._addresses:
                    sentence = f"no document here was read at {source}"
                    yield record.fault(row, f"names.{language}.source", sentence)
