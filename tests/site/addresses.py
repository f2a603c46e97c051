"""The public addresses, as the urls list them: of each the fullest and plainest page.

Nothing here names a record: which one is fullest is asked of those that are loaded.
To add an address, see KINDS and TYPES.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from django.db.models import Count
from django.urls import NoReverseMatch, reverse

from config.urls import urlpatterns as of_the_site
from dialogue.models import (
    Commitment,
    Country,
    Document,
    Meeting,
    Person,
    Series,
    Topic,
)
from dialogue.urls import urlpatterns as of_the_record


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
        return sorted(rows, key=lambda row: (parts[row.pk], row.natural_key()))


def _slug(row):
    return {"slug": row.slug}


def _code(row):
    return {"code": row.code.lower()}


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
    "fixture_schema": "application/schema+json",
}


@dataclass(frozen=True)
class Address:
    """One name in the urls, and which of its pages: "fullest", "plainest" or only."""

    space: str
    name: str
    route: str
    arguments: tuple
    which: str

    def __str__(self):
        return "-".join(filter(None, [self.name, self.which]))

    @property
    def content_type(self):
        ending = PurePosixPath(self.route).suffix
        if self.name not in TYPES and ending and ending not in TYPES:
            raise LookupError(
                f"{self.name} ends in {ending}: say in TYPES of {__name__} what it is."
            )
        return TYPES.get(self.name) or TYPES.get(ending, PAGE)

    @property
    def is_page(self):
        return self.content_type == PAGE

    def path(self):
        """Where it is, in the record that is loaded."""
        if not self.arguments:
            return reverse(self.space + self.name)
        row = self._kind().by_fullness()[-1 if self.which == "fullest" else 0]
        try:
            return reverse(self.space + self.name, kwargs=self._kind().arguments(row))
        except NoReverseMatch as error:
            raise self._unknown() from error

    def _kind(self):
        kind = KINDS.get(self.name) or KINDS.get(self.name.partition("_")[0])
        if kind is None:
            raise self._unknown()
        return kind

    def _unknown(self):
        return LookupError(
            f"{self.name} takes {', '.join(self.arguments)}: add it to KINDS of "
            f"{__name__}, with the rows that have such an address."
        )


def addresses_of(patterns, space=""):
    """Each named pattern, once or, when it takes arguments, as fullest and plainest."""
    for pattern in patterns:
        if not getattr(pattern, "name", None):
            continue
        route, arguments = str(pattern.pattern), tuple(pattern.pattern.converters)
        for which in ["fullest", "plainest"] if arguments else [""]:
            yield Address(space, pattern.name, route, arguments, which)


ADDRESSES = [*addresses_of(of_the_record, "dialogue:"), *addresses_of(of_the_site)]


def fullest(name, instead="meeting_list"):
    """Where the fullest page of this name is; of another while the urls lack it."""
    known = {each.name: each for each in ADDRESSES if each.which != "plainest"}
    return (known.get(name) or known[instead]).path()
