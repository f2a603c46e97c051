"""Filters in an address, ?series=fm&country=tm: what may be chosen, what was."""

from dataclasses import dataclass

from django import forms
from django.db.models import Count
from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

LONGEST = 60  # characters of a word that is shown again


@dataclass(frozen=True)
class Facet:
    """One thing that a list can be narrowed by.

    `value` and `words` are paths from a row of the list: what an address says, and
    what a reader reads. A closed list in place of `words` has its own. One that does
    not narrow leaves the rows as they are, and the page shows less of each.
    """

    label: str
    value: str
    words: object = None
    descending: bool = False
    narrows: bool = True

    @property
    def is_in_english(self):
        """Whether its words are those of records, which are held in English."""
        return isinstance(self.words, str)

    def options(self, rows):
        """What of it there is among the rows: {word of the address: Option}."""
        words = self.words if self.is_in_english else self.value
        found = (
            rows.order_by()
            .values_list(self.value, words)
            .annotate(how_many=Count("pk", distinct=True))
        )
        options = [Option(*each) for each in found if each[0] not in (None, "")]
        options = sorted(options, key=self._place, reverse=self.descending)
        return {str(option.value).lower(): self._in_words(option) for option in options}

    def _place(self, option):
        if self._is_closed_list:
            return self.words.values.index(option.value)
        return option.words

    def _in_words(self, option):
        words = self.words(option.value).label if self._is_closed_list else option.words
        return Option(option.value, words, option.count)

    @property
    def _is_closed_list(self):
        return isinstance(self.words, type)


@dataclass(frozen=True)
class Option:
    value: object
    words: str
    count: int


class EnglishSelect(forms.Select):
    """Options in the words of records, marked so for readers of other languages."""

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        return option | {"attrs": option["attrs"] | ({"lang": "en"} if value else {})}


class Filters(forms.Form):
    """What a reader may choose from a list of rows, and the rows that are left."""

    def __init__(self, request, rows, facets):
        super().__init__(request.GET, label_suffix="")
        self.request, self.rows, self.facets = request, rows, facets
        self.options = {name: facet.options(rows) for name, facet in facets.items()}
        for name, facet in facets.items():
            words = [(word, each.words) for word, each in self.options[name].items()]
            self.fields[name] = forms.ChoiceField(
                label=facet.label,
                required=False,
                choices=[("", _("All")), *words],
                widget=EnglishSelect if facet.is_in_english else forms.Select,
            )
        self.full_clean()
        given = self.cleaned_data
        self.chosen = {name: given[name] for name in facets if given.get(name)}
        for name in facets:
            self.fields[name].choices = [("", _("All")), *self._counted(name)]

    @property
    def found(self):
        """The rows that were asked for; none where something unknown was."""
        return self.rows.none() if self.errors else self._narrowed(self.chosen)

    @property
    def status(self):
        """The status of the page: 400 when the address asks for what there is not."""
        return 400 if self.errors else 200

    @property
    def query(self):
        """What was asked for, to be kept in the addresses of further pages."""
        asked = {name: self.data.get(name) for name in self.fields}
        given = {name: word for name, word in asked.items() if word}
        return QueryDict(urlencode(given), mutable=True)

    def faults(self):
        """What was asked for and is unknown: (label, the word in the address)."""
        return [
            (self.fields[name].label, _printable(self.data[name]))
            for name in self.errors
        ]

    def chips(self):
        """What was chosen: (its facet, in words, the address without it)."""
        for name, word in self.chosen.items():
            words = self.options[name][word].words
            yield self.facets[name], words, self._address_without(name)

    def _counted(self, name):
        """The options with how many rows each would leave of what else was chosen."""
        others = {other: word for other, word in self.chosen.items() if other != name}
        left = self.options[name]
        if any(self.facets[other].narrows for other in others):
            left = self.facets[name].options(self._narrowed(others))
        for word, option in self.options[name].items():
            count = left[word].count if word in left else 0
            yield word, f"{option.words} ({count})"

    def _narrowed(self, chosen):
        rows = self.rows
        for name, word in chosen.items():
            if not self.facets[name].narrows:
                continue
            value = self.options[name][word].value
            # A subquery, so that no join shows a row twice.
            having = self.rows.order_by().filter(**{self.facets[name].value: value})
            rows = rows.filter(pk__in=having.values("pk"))
        return rows

    def _address_without(self, name):
        kept = self.query
        del kept[name]
        return f"{self.request.path}?{kept.urlencode()}" if kept else self.request.path


def _printable(word):
    """A word of an address as a page may show it: HTML has no NUL, and no end to it."""
    shown = "".join(each if each.isprintable() else "\ufffd" for each in word[:LONGEST])
    return f"{shown}…" if len(word) > LONGEST else shown
