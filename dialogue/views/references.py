"""The numbered notes of one page: which words each of its facts rests on."""

from dataclasses import dataclass, field
from itertools import groupby

from dialogue.models import TARGET_OF, Citation
from dialogue.models.citations import is_stated
from dialogue.vocabulary import CITED, Stance


@dataclass
class Note:
    """A passage as it bears on one or more facts of the page."""

    number: int
    citation: Citation
    facts: dict = field(default_factory=dict)  # an ordered set of words
    rivals: dict = field(default_factory=dict)  # by number: what else is said of them

    @property
    def contradicts(self):
        return self.citation.stance == Stance.CONTRADICTS

    @property
    def derives(self):
        """Whether the fact only follows from the words, so that it says how."""
        return self.citation.stance == Stance.IMPLIES


class References:
    """All public citations of the rows a page shows, numbered in the page's order.

    Those of rows that no database holds are given.
    """

    def __init__(self, *rows, citations=None):
        self._notes = {}  # by what they say, so that what is said twice is one note
        self._notes_of = {}
        positions = {_address(row): place for place, row in enumerate(rows)}
        self._asked = positions.keys()
        if citations is None:
            citations = Citation.objects.public().of(*rows).with_source()
        in_order = sorted(citations, key=lambda each: _place(each, positions))
        for citation in self._chosen(in_order):
            self._add(citation)
        for notes in self._notes_of.values():
            _show_rivals(notes)

    @property
    def notes(self):
        return list(self._notes.values())

    @property
    def stances(self):
        """The ways in which the notes bear on their facts."""
        return {note.citation.stance for note in self.notes}

    @property
    def sources(self):
        """The texts cited, in the order of their first note, each with its notes."""
        texts = {}
        for note in self.notes:
            texts.setdefault(note.citation.passage.text, []).append(note)
        return [{"text": text, "notes": notes} for text, notes in texts.items()]

    @property
    def documents(self):
        """The documents cited, in the order of their first note; one may come twice."""
        return [source["text"].document for source in self.sources]

    def notes_of(self, row, fact):
        """The notes that bear on one field of one row; empty when none does."""
        return self._notes_of.get((*_address(row), fact), [])

    def is_bare(self, row, fact):
        """Whether the row states something there for which no source was found."""
        if _address(row) not in self._asked or fact not in CITED[TARGET_OF[type(row)]]:
            return False
        value = getattr(row, fact)
        value = list(value.all()) if hasattr(value, "all") else value
        return is_stated(value) and not self.notes_of(row, fact)

    def _chosen(self, citations):
        """Those of the citations, given in the page's order, that the page shows."""
        return citations

    def _add(self, citation):
        fresh = Note(len(self._notes) + 1, citation)
        note = self._notes.setdefault(_said(citation), fresh)
        note.facts[citation.fact_in_words] = True
        self._notes_of.setdefault(_fact(citation), []).append(note)


class FewReferences(References):
    """Of the citations of a fact one, from few texts, and all that deny it.

    Of the facts that a page marks only, and in their order: `marked` has its rows, each
    with the names of these facts.
    """

    def __init__(self, marked):
        marked = list(marked)
        places = [(*_address(row), fact) for row, facts in marked for fact in facts]
        self._marked = {fact: number for number, fact in enumerate(places)}
        super().__init__(*(row for row, _facts in marked))

    def _chosen(self, citations):
        used = set()  # texts, by number
        marked = [each for each in citations if _fact(each) in self._marked]
        marked.sort(key=lambda each: self._marked[_fact(each)])
        for _fact_of_row, same in groupby(marked, key=_fact):
            same = list(same)
            bearing_out = [each for each in same if each.stance != Stance.CONTRADICTS]
            denying = [each for each in same if each.stance == Stance.CONTRADICTS]
            # Of equals the first in the order of the page.
            best = sorted(bearing_out, key=lambda each: _cost(each, used))[:1]
            for citation in [*best, *denying]:
                used.add(citation.passage.text_id)
                yield citation


def _cost(citation, used):
    return citation.stance != Stance.SUPPORTS, citation.passage.text_id not in used


def _show_rivals(notes):
    """Tell those that bear out a fact of those that deny it."""
    rivals = {note.number: note for note in notes if note.contradicts}
    for note in notes:
        if not note.contradicts:
            note.rivals |= rivals


def _address(row):
    return TARGET_OF[type(row)], row.pk


def _fact(citation):
    target = citation.target_name
    return target, getattr(citation, f"{target}_id"), citation.fact


def _place(citation, positions):
    target, pk, fact = _fact(citation)
    return positions[target, pk], CITED[target].index(fact), citation.key


def _said(citation):
    names = ["passage_id", "quote", "stance", "claim", "note"]
    return tuple(getattr(citation, name) for name in names)
