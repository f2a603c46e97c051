"""The pages of the record by kind: the one table to write in for a new address.

Nothing here names a record: which one is fullest is asked of those that are loaded.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Count

from dialogue.exchange.preview_links import new_link
from dialogue.exchange.records import record_key, root_of
from dialogue.models import (
    Commitment,
    Country,
    Document,
    HeldCopy,
    Meeting,
    Person,
    Series,
    Topic,
)
from dialogue.views.versions import by_language
from dialogue.vocabulary import Publication


@dataclass(frozen=True)
class Kind:
    """Rows that have a page each: the public ones, their arguments, their parts."""

    rows: Callable
    arguments: Callable
    parts: tuple

    def by_fullness(self):
        """The rows from the plainest to the fullest, by how many parts each has."""
        rows, parts = self.rows(), Counter()
        for part in self.parts:
            counted = rows.order_by().values_list("pk")
            parts.update(dict(counted.annotate(Count(part, distinct=True))))
        return sorted(rows, key=lambda row: (parts[row.pk], str(row)))


def _slug(row):
    return {"slug": row.slug}


def _code(row):
    return {"code": row.code.lower()}


def _fullest(noun):
    return KINDS[noun].by_fullness()[-1]


def _plainest(noun):
    return KINDS[noun].by_fullness()[0]


def _languages(document):
    first, second, *_others = by_language(document.texts.all())
    return {"slug": document.slug, "languages": (first, second)}


def _in_two_languages():
    languages = Count("texts__language", distinct=True)
    return Document.objects.published().annotate(many=languages).filter(many__gt=1)


def _file(copy):
    return {"slug": copy.text.document.slug, "sha256": copy.sha256}


def _cited(meeting):
    return {"record": f"meetings/{meeting.slug}", "form": "bib"}


def _drafts():
    return Meeting.objects.filter(publication=Publication.DRAFT)


def _promised_in_drafts():
    return Commitment.objects.filter(outcome__meeting__in=_drafts())


def _token(row):
    return {"token": new_link(record_key(root_of(row))).token}


# By the noun that the name of an address begins with: "meeting" answers for
# meeting_detail, meeting_history and every other that takes the same arguments.
# One that takes others has a line under its whole name.
KINDS = {
    "meeting": Kind(
        Meeting.objects.published,
        _slug,
        ("citations", "documents", "delegations__delegates", "outcomes__citations"),
    ),
    "series": Kind(Series.objects.public, _slug, ("meetings", "stated_counts")),
    "country": Kind(
        Country.objects.public, _code, ("delegations", "outcomes", "promises_made")
    ),
    "person": Kind(Person.objects.public, _slug, ("delegates", "citations")),
    "topic": Kind(Topic.objects.public, _slug, ("outcomes", "children")),
    "commitment": Kind(
        Commitment.objects.public, _slug, ("citations", "status_entries", "actors")
    ),
    "document": Kind(
        Document.objects.published, _slug, ("texts__passages__citations", "issuers")
    ),
    "document_pair": Kind(_in_two_languages, _languages, ("texts__passages",)),
    "document_file": Kind(HeldCopy.objects.public, _file, ()),
    "preview": Kind(_drafts, _token, ("citations", "outcomes__citations")),
    "preview_commitment": Kind(
        _promised_in_drafts, lambda row: _token(row) | _slug(row), ("citations",)
    ),
    "cite_record": Kind(Meeting.objects.published, _cited, ("citations",)),
}

# What is asked of an address that answers a question: looked at beside the bare page.
ASKED = {
    "meeting_list": lambda: {"series": _fullest("series").slug},
    "document_list": lambda: {"page": 1, "publisher": "ministry"},
    "attendance": lambda: {"view": "list"},
    "commitment_list": lambda: {"by": _fullest("country").code.lower()},
    "compare": lambda: {"a": _fullest("meeting").slug, "b": _plainest("meeting").slug},
    "brief": lambda: {"series": _fullest("series").slug},
}

PAGE = "text/html"
# By how the address ends, or by its name; every other is a page.
TYPES = {
    ".bib": "application/x-bibtex",
    ".csv": "text/csv",
    ".ics": "text/calendar",
    ".json": "application/json",
    ".ris": "application/x-research-info-systems",
    ".txt": "text/plain",
    ".xml": "application/xml",
    "cite_record": "application/x-bibtex",
    "document_file": "text/plain",
    "fixture_schema": "application/schema+json",
}
