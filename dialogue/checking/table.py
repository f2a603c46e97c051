"""The archive in figures: a table of what readers see."""

from dataclasses import dataclass

from dialogue.exchange.sources import borne_out, stated_facts
from dialogue.models import Document, Meeting, Series
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
OTHERS = {"document": "Documents", "person": "People"}
NO_SERIES = "Meetings of no series"


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
        documents = Document.objects.filter(publisher_kind__in=OFFICIAL)
        self._official = set(documents.values_list("slug", flat=True))
        self._names = dict(Series.objects.order_by("name").values_list("slug", "name"))
        lines = [*self._names.values(), NO_SERIES, *OTHERS.values()]
        self._lines = {line: Figures() for line in lines}

    def add(self, record, questions):
        if record.is_public:
            figures = Figures(
                records=1,
                facts=sum(len([*stated_facts(row)]) for row in record.rows.values()),
                citations=len(record.citations),
                official=len(self._officially(record)),
                questions=questions,
            )
            self._lines[self._line(record.root)].add(figures)

    def as_markdown(self):
        total = Figures()
        for figures in self._lines.values():
            total.add(figures)
        lines = [(line, each) for line, each in self._lines.items() if each.records]
        rows = [COLUMNS, ["---", *["---:"] * (len(COLUMNS) - 1)]]
        rows += [_cells(*line) for line in [*lines, ("All", total)]]
        return "".join(f"| {' | '.join(row)} |\n" for row in rows)

    def _line(self, root):
        if root.model is Meeting:
            [series] = root.fields.get("series", [""])
            return self._names.get(series, NO_SERIES)
        return OTHERS[root.model._meta.model_name]

    def _officially(self, record):
        """The facts that a document of a ministry or government bears out."""
        rows = {
            place: row
            for place, row in record.rows.items()
            if row.fields.get("passage", [""])[0] in self._official
        }
        stated = {
            (place, fact)
            for place, row in record.rows.items()
            for fact in stated_facts(row)
        }
        return borne_out(rows) & stated


def _cells(line, figures):
    return [
        line,
        f"{figures.records:,}",
        f"{figures.facts:,}",
        f"{figures.citations:,}",
        figures.share,
        f"{figures.questions:,}",
    ]
