"""The public addresses as the urls list them, and which pages of each are looked at.

What stands in kinds.py tells where they are; nothing is named by hand.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath

from django.urls import NoReverseMatch, reverse

from config.urls import urlpatterns as of_the_site
from dialogue.urls import urlpatterns as of_the_record

from .kinds import ASKED, KINDS, PAGE, TYPES

TABLE = "tests/site/kinds.py"


@dataclass(frozen=True)
class Address:
    """A name of the urls, and which of its pages: fullest, plainest, asked, or bare."""

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
                f"{self.name} ends in {ending}: say in TYPES of {TABLE} what it is."
            )
        return TYPES.get(self.name) or TYPES.get(ending, PAGE)

    @property
    def is_page(self):
        return self.content_type == PAGE

    def path(self):
        """Where it is, in the record that is loaded; None when no row there has one."""
        if not self.arguments:
            query = ASKED[self.name]() if self.which == "asked" else None
            return reverse(self.space + self.name, query=query)
        rows = self._kind().by_fullness()
        if not rows:
            return None
        row = rows[-1 if self.which == "fullest" else 0]
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
            f"{TABLE}, with the rows that have such an address."
        )


def addresses_of(patterns, space=""):
    """Each named pattern, as often as its pages differ."""
    for pattern in patterns:
        if not getattr(pattern, "name", None):
            continue
        route, arguments = str(pattern.pattern), tuple(pattern.pattern.converters)
        asked = ["", "asked"] if pattern.name in ASKED else [""]
        for which in ["fullest", "plainest"] if arguments else asked:
            yield Address(space, pattern.name, route, arguments, which)


ADDRESSES = [*addresses_of(of_the_record, "dialogue:"), *addresses_of(of_the_site)]


def fullest(name, instead="meeting_list"):
    """Where the fullest page of this name is; of another while the urls lack it."""
    known = {each.name: each for each in ADDRESSES if each.which in {"fullest", ""}}
    return (known.get(name) or known[instead]).path()
