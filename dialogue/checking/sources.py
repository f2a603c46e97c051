"""Every value that readers see has a source, and every citation is of some value."""

from dialogue.exchange.record_rows import parent_of
from dialogue.exchange.sources import borne_out, stated_facts, uncited
from dialogue.vocabulary import Stance

ASKED = "it has no citation, and a published record cites every value."
OF_NOTHING = "the value that it cites is empty."
HOW = "say how it implies the value."
WHY = "say why the other source is preferred."


class Sources:
    """Knows which documents readers see: only what rests on these has a source."""

    def __init__(self, documents):
        self._documents = documents

    def missing(self, record):
        """A line for each value without a source, and each citation of nothing.

        And for each that does not say how it implies a value, or why another source is
        preferred to it.
        """
        if record.is_public:
            cited = borne_out(record.citations, self._documents)
            for place, fact in uncited(record.rows, cited):
                yield record.fault(record.rows[place], fact, ASKED)
        for citation in record.citations:
            cited = record.rows[parent_of(citation)[1]]
            if citation.fields["fact"] not in stated_facts(cited):
                yield record.fault(citation, "fact", OF_NOTHING)
            stance = citation.fields.get("stance")
            if record.is_public and stance and not citation.fields.get("note"):
                asked = HOW if stance == Stance.IMPLIES else WHY
                yield record.fault(citation, "note", asked)
