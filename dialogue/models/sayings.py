"""What is said at one place in a text: each wording once, with all that rests on it."""

from dataclasses import dataclass

from dialogue.vocabulary import CITED, Stance

from .meetings import Meeting


@dataclass(frozen=True)
class Bearing:
    """Facts, of one record or of several alike, that some words bear on in one way.

    Where the records are seats, `meeting` is where they are.
    """

    stance: Stance
    claim: str
    facts: tuple
    meeting: Meeting | None
    records: list

    @property
    def supports(self):
        return self.stance == Stance.SUPPORTS


@dataclass(frozen=True)
class Saying:
    """Words of a text; none when it was paraphrased."""

    quote: str
    bearings: list


def sayings_of(citations):
    """Citations of one passage, each wording once; what is paraphrased comes last."""
    by_quote = {}
    for citation in citations:
        by_quote.setdefault(citation.quote, []).append(citation)
    sayings = [Saying(quote, _bearings(some)) for quote, some in by_quote.items()]
    return sorted(sayings, key=lambda saying: not saying.quote)


def _bearings(citations):
    """Facts of one record together, then records of which the same facts are said."""
    facts, records = {}, {}
    for each in sorted(citations, key=_place):
        way = Stance(each.stance), each.claim
        facts.setdefault((way, each.target), []).append(each)
    for (way, record), some in facts.items():
        words = tuple(str(each.fact_in_words) for each in some)
        seat = some[0].delegation
        alike = *way, words, seat.meeting if seat else None
        records.setdefault(alike, []).append(record)
    return [Bearing(*alike, some) for alike, some in records.items()]


def _place(citation):
    """By how the words bear on it, then in the order of the facts of a record."""
    facts = CITED[citation.target_name]
    return list(Stance).index(citation.stance), facts.index(citation.fact)
