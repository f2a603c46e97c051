"""Every value that readers see has a source, and every citation is of some value."""

from dialogue.exchange.record_rows import parent_of
from dialogue.exchange.sources import stated_facts, uncited

ASKED = "it has no citation, and a published record cites every value."
OF_NOTHING = "the value that it cites is empty."


def unsourced(record):
    """A line for each value without a source, and each citation of nothing."""
    if record.is_public:
        for place, fact in uncited(record.rows):
            yield record.fault(record.rows[place], fact, ASKED)
    for citation in record.citations:
        cited = record.rows[parent_of(citation)[1]]
        if citation.fields["fact"] not in stated_facts(cited):
            yield record.fault(citation, "fact", OF_NOTHING)
