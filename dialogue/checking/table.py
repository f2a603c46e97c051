"""The archive in figures: a table of what readers see."""

from dataclasses import dataclass

from dialogue.exchange.sources import borne_out, stated_facts
from dialogue.models import Document, Meeting, Person, Series
from dialogue.vocabulary import PublisherKind

OFFICIAL = [PublisherKind.MINISTRY, PublisherKind.GOVERNMENT]
COLUMNS = [
    "",
    "Records",
    "Facts",
    "Citations",
    "With an official source",
    "Open questions",
]
# Lines besides those of series, by what is the slug of none.
OTHERS = {"": "Meetings of no series", Document: "Documents", Person: "People"}


@dataclass
class Figures:
    """What some records come to."""

    records: int = 0
    facts: int = 0
    citations: int = 0
    official: int = 0
    questions: int = 0

    def add(self, other):
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def share(self):
        """How many of a hundred facts have an official source, rounded down."""
        return f"{100 * self.official // self.facts} %" if self.facts else "–"


class Table:
    """Gathers the figures of public records, a line for each series."""

    def __init__(self):
        official = Document.objects.published().filter(publisher_kind__in=OFFICIAL)
        self._official = set(official.values_list("slug", flat=True))
        series = Series.objects.values_list("slug", "name")
        self._names = dict(sorted(series, key=lambda each: each[1])) | OTHERS
        self._lines = {line: Figures() for line in self._names}

    def add(self, record, questions):
        if record.is_public:
            figures = Figures(
                records=1,
                facts=sum(len([*stated_facts(row)]) for row in record.rows.values()),
                citations=len(record.citations),
                official=len(self._officially(record)),
                questions=questions,
            )
            self._lines[_line(record.root)].add(figures)

    def as_markdown(self):
        total = Figures()
        for figures in self._lines.values():
            total.add(figures)
        named = [(self._names[line], each) for line, each in self._lines.items()]
        lines = [(name, each) for name, each in named if each.records]
        rows = [COLUMNS, ["---", *["---:"] * (len(COLUMNS) - 1)]]
        rows += [_cells(*line) for line in [*lines, ("All", total)]]
        return "".join(f"| {' | '.join(row)} |\n" for row in rows)

    def _officially(self, record):
        """The facts that a document of a ministry or government bears out."""
        stated = {
            (place, fact)
            for place, row in record.rows.items()
            for fact in stated_facts(row)
        }
        return borne_out(record.citations, self._official) & stated


def _line(root):
    """The slug of the series of a meeting; else what the record is."""
    return root.fields.get("series", [""])[0] if root.model is Meeting else root.model


def _cells(line, figures):
    return [
        line,
        f"{figures.records:,}",
        f"{figures.facts:,}",
        f"{figures.citations:,}",
        figures.share,
        f"{figures.questions:,}",
    ]
