"""The whole archive, looked at once."""

from dataclasses import dataclass, field

from dialogue.exchange.failing_database import failing_database_in_words
from dialogue.exchange.snapshot import one_snapshot
from dialogue.exchange.sources import seen_documents

from .counts import counts_that_disagree
from .dates import dates_that_disagree, years_that_disagree
from .ordinals import ordinals_that_disagree
from .questions import OpenQuestions
from .records import records
from .slugs import SourcesOfNames, dangling_rows, misleading_keys
from .sources import Sources
from .table import Table
from .validity import invalid_rows


@dataclass
class Check:
    """What was found: faults and open questions, a line each, and the table."""

    faults: list = field(default_factory=list)
    questions: list = field(default_factory=list)
    table: str = ""


@failing_database_in_words("The archive was not checked")
@one_snapshot()
def check():
    """Look at every record, and at how they stand to each other; nothing is written.

    LoadError when the database fails.
    """
    found, table, questions = Check(), Table(), OpenQuestions()
    of_a_record = [
        Sources(seen_documents()).missing,
        dates_that_disagree,
        years_that_disagree,
        misleading_keys,
        SourcesOfNames().unknown,
    ]
    found.faults += [*dangling_rows(), *invalid_rows()]
    for record in records():
        for rule in of_a_record:
            found.faults += rule(record)
        if record.is_public:
            asked = [*questions.of(record)]
            found.questions += [f"{record.key}: {question}" for question in asked]
            table.add(record, len(asked))
    found.faults += [*ordinals_that_disagree(), *counts_that_disagree()]
    found.table = table.as_markdown()
    return found
