"""The citations of a draft after an editor has answered it."""

from dialogue.models import Citation, DocumentText, Passage
from dialogue.vocabulary import CITED, Stance

from .fixture_files import FixtureRow
from .records import ROOTS


class Sources:
    """A citation for each fact that stands, under a key that nothing else has."""

    def __init__(self, book):
        self.book = book
        texts = (n for n in book.kept if book.model(n) is DocumentText)
        self.text = next(texts, None)  # the one that was read comes first
        self.taken = self._taken()

    def citations(self):
        if self.text is None:
            return
        for number in self.book.kept:
            stated = self.book.fields(number)
            for fact, sources in self._sources(number).items():
                if fact in stated:
                    for source in sources:
                        yield self._citation(number, fact, source)

    def _sources(self, number):
        row, answer = self.book.sheet[number], self.book.answers[number]
        found = {
            fact: [{"locator": locator, "quote": quote}]
            for fact, (locator, quote) in answer.words.items()
        }
        return row["facts"] | found

    def _citation(self, number, fact, source):
        model = self.book.model(number)
        target = _target(model)
        fields = {
            "passage": [*self.book.key(self.text), source["locator"]],
            target: self.book.key(number),
            "fact": fact,
            "quote": source["quote"],
        }
        if source.get("stance", Stance.SUPPORTS) != Stance.SUPPORTS:
            fields["stance"] = source["stance"]
        if source.get("note"):
            fields["note"] = source["note"]
        key = self._key(_stem(model, fields[target], fact), fields)
        return FixtureRow("draft", Citation, {"key": key, **fields})

    def _key(self, stem, fields):
        """The first key of this stem that is free, or has this very citation."""
        what = (tuple(fields["passage"]), fields["fact"])
        number = 1
        while self.taken.setdefault(f"{stem}.{number}", what) != what:
            number += 1
        self.taken[f"{stem}.{number}"] = None  # no other of this draft
        return f"{stem}.{number}"

    def _taken(self):
        """What the keys that begin like those of this draft stand for here."""
        roots = [n for n in self.book.kept if self.book.model(n) in ROOTS]
        taken = {}
        for root in roots:
            begins = Citation.objects.filter(key__startswith=self.book.key(root)[0])
            for citation in begins.select_related("passage__text__document"):
                passage = tuple(citation.passage.natural_key())
                taken[citation.key] = (passage, citation.fact)
        return taken


def missing_passages(citations, rows):
    """Passages that are cited and that the draft had no need of, as `whole`."""
    cited = {tuple(citation.fields["passage"]) for citation in citations}
    for *text, locator in sorted(cited - {row.place[1:] for row in rows}):
        yield FixtureRow("draft", Passage, {"text": text, "locator": locator})


def _target(model):
    """The relation of a citation to rows of this model."""
    relations = (Citation._meta.get_field(name) for name in CITED)
    return next(each.name for each in relations if each.related_model is model)


def _stem(model, key, fact):
    """A delegate is cited by the country: 2004-astana-foreign-ministers.tm.office."""
    parts = key[:2] if _target(model) == "delegate" else key
    return ".".join([*(part.lower() for part in parts), fact.replace("_", "-")])
