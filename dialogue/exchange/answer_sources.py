"""The citations of a draft after an editor has answered it."""

from dialogue.models import TARGET_OF, Citation, Passage
from dialogue.vocabulary import Stance

from .fixture_files import FixtureRow


class Sources:
    """A citation for each fact that stands, under a key that nothing else has."""

    def __init__(self, book):
        self.book = book
        self.text = book.text()
        self.cited = [n for n in book.kept if book.model(n) in TARGET_OF]
        self.taken = self._taken()

    def citations(self):
        for number in self.cited:
            stated = self.book.fields(number)
            for fact, sources in self._sources(number).items():
                if fact in stated:
                    for source in sources:
                        yield self._citation(number, fact, source)

    def _sources(self, number):
        """By fact; the words that an editor found come instead of those read."""
        row, answer = self.book.sheet[number], self.book.answers[number]
        found = {
            fact: [{"locator": locator, "quote": quote}]
            for fact, (locator, quote) in answer.words.items()
        }
        return row["facts"] | found

    def _citation(self, number, fact, source):
        model, key = self.book.model(number), self.book.key(number)
        target, stance = TARGET_OF[model], source.get("stance", str(Stance.SUPPORTS))
        passage = [*self.book.key(self.text), source["locator"]]
        what = (tuple(passage), target, tuple(key), fact, stance)
        fields = {
            "key": self._key(_stem(target, key, fact), what),
            "passage": passage,
            target: key,
            "fact": fact,
            "quote": source["quote"],
        }
        if stance != Stance.SUPPORTS:
            fields["stance"] = stance
        if source.get("note"):
            fields["note"] = source["note"]
        return FixtureRow("draft", Citation, fields)

    def _key(self, stem, what):
        """The first key of this stem that is free, or has this very citation."""
        number = 1
        while self.taken.setdefault(f"{stem}.{number}", what) != what:
            number += 1
        return f"{stem}.{number}"

    def _taken(self):
        """What the keys that begin like those of this draft stand for here."""
        taken = {}
        for begins in {self.book.key(number)[0].lower() for number in self.cited}:
            citations = Citation.objects.filter(key__startswith=f"{begins}.")
            for each in citations.with_source().with_target():
                passage = tuple(each.passage.natural_key())
                target = tuple(map(str, each.target.natural_key()))
                what = (passage, each.target_name, target, each.fact, each.stance)
                taken[each.key] = what
        return taken


def missing_passages(citations, rows):
    """Passages that are cited and that the draft had no need of, as `whole`."""
    cited = {tuple(citation.fields["passage"]) for citation in citations}
    for *text, locator in sorted(cited - {row.place[1:] for row in rows}):
        yield FixtureRow("draft", Passage, {"text": text, "locator": locator})


def _stem(target, key, fact):
    """A delegate is cited by the country: 2004-astana-foreign-ministers.tm.office."""
    parts = key[:2] if target == "delegate" else key
    return ".".join([*(part.lower() for part in parts), fact.replace("_", "-")])
