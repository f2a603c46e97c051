"""docs/drafting.md shows the score that the suite finds."""

from pathlib import Path

from .pairs import CASES
from .score import table_of

PAGE = Path(__file__).resolve().parents[2] / "docs/drafting.md"


def test_the_page_shows_the_score_of_the_suite():
    page = PAGE.read_text(encoding="utf-8")

    assert table_of(CASES) in page


def test_the_page_counts_the_pairs():
    page = PAGE.read_text(encoding="utf-8")
    later = [case.name[:2] for case in CASES if case.name[1] == "-"]
    sets = [later.count(each) for each in ("b-", "c-", "d-")]
    counts = [len(CASES) - len(later), *sets]

    assert [f"{count} pairs" for count in counts if f"{count} pairs" not in page] == []
