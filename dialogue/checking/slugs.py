"""Slugs and addresses that stand inside texts lead to what is there."""

from django.db import IntegrityError, connection

from dialogue.exchange.record_rows import parent_of
from dialogue.models import DocumentText
from dialogue.models.citation_keys import key_stem


def dangling_rows():
    """A line when the database has a row that names one that is not there.

    SQLite can have one, and tells of the first; PostgreSQL cannot.
    """
    try:
        connection.check_constraints()
    except IntegrityError as error:
        yield f"The database: {error}"


def misleading_keys(record):
    """A line for each citation whose key names another row or fact than it cites."""
    for citation in record.citations:
        model, *key = parent_of(citation)[1]
        stem = key_stem(model, key, citation.fields["fact"])
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
                # Of another shape it is no name, and invalid_rows() says so.
                source = name.get("source", "") if isinstance(name, dict) else ""
                if "://" in source and source not in self._addresses:
                    sentence = f"no document here was read at {source}"
                    yield record.fault(row, f"names.{language}.source", sentence)
