"""A citation for each value that a draft states, with the words it was read from."""

from dialogue.vocabulary import Stance

from .fixture_rows import row


class Citations:
    """Gathers the citations of one release."""

    def __init__(self, text):
        self.text = text
        self.rows = []
        self.places = {}  # by the key of a citation: where its words stand in the text
        self._counts = {}

    def __call__(self, target, key, stem, fact, stated):
        """Cite what `stated` was read from, if anything was stated."""
        if stated is None:
            return
        citation = self._key(stem, fact)
        self.places[citation] = [stated.start, stated.end]
        fields = {
            "key": citation,
            "passage": [*self.text, stated.locator],
            target: key,
            "fact": fact,
            "quote": stated.quote,
        }
        if stated.stance != Stance.SUPPORTS:
            fields["stance"] = str(stated.stance)
        if stated.note:
            fields["note"] = stated.note
        self.rows.append(row("citation", **fields))

    def _key(self, stem, fact):
        name = f"{stem}.{fact.replace('_', '-')}"
        self._counts[name] = self._counts.get(name, 0) + 1
        return f"{name}.{self._counts[name]}"
