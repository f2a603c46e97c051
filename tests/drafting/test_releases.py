"""Each releases/NAME must be read as NAME.json says."""

from collections import Counter

import pytest

from .pairs import CASES, expected_of
from .score import facts_of
from .scoring import RIGHT, WRONG

LEAST_RIGHT = 0.95


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_states_nothing_that_a_careful_reader_would_not(case):
    assert [fact for fact in facts_of(case) if fact[1] == WRONG] == []


def test_states_nearly_all_that_a_careful_reader_would():
    counts = Counter(verdict for case in CASES for _, verdict, *_ in facts_of(case))

    assert counts[RIGHT] >= LEAST_RIGHT * counts.total()


def test_there_are_releases_enough():
    verdicts_ = Counter(expected_of(case)["verdict"] for case in CASES)

    assert verdicts_.total() >= 24
    assert verdicts_["not-a-meeting"] >= 3
