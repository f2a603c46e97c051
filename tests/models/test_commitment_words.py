"""The database tells how a commitment stands as its own properties do."""

from datetime import date
from itertools import combinations, product

import pytest

from dialogue.models import Commitment, StatusEntry
from dialogue.models.commitment_words import NOT_STATED, StatusWord
from dialogue.vocabulary import CommitmentStatus
from tests.builders import make_commitment

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 27)
DAYS = [date(2015, 5, 1), date(2016, 5, 1)]


def words(name, today=TODAY):
    commitments = Commitment.objects.with_words(today)
    return {each.slug: getattr(each, name) for each in commitments}


@pytest.mark.parametrize("how_many", [0, 1, 2, 3])
def test_status_word_is_the_latest_status_of_every_log(how_many):
    """Every choice of so many statuses on two days, several on one day among them."""
    entries = list(product(DAYS, CommitmentStatus.values))
    for log in combinations(entries, how_many):
        commitment = make_commitment()
        StatusEntry.objects.bulk_create(
            StatusEntry(commitment=commitment, on=on, status=status)
            for on, status in log
        )

    told = words("status_word")

    assert told == {
        each.slug: each.latest_status.status if how_many else NOT_STATED
        for each in Commitment.objects.prefetch_related("status_entries")
    }


def test_every_status_has_its_word_and_one_says_that_there_is_none():
    assert StatusWord.values == [*CommitmentStatus.values, NOT_STATED]


@pytest.mark.parametrize(
    ("due_on", "word"),
    [
        (None, "not-stated"),
        (date(2007, 8, 28), "past"),
        (date(2026, 11, 26), "past"),
        (TODAY, "ahead"),
        (date(2026, 11, 28), "ahead"),
        (date(9999, 12, 31), "ahead"),
    ],
)
def test_a_due_date_is_past_once_its_day_is_over(due_on, word):
    make_commitment(slug="one", due_on=due_on, due_basis="stated" if due_on else "none")

    assert words("due_word") == {"one": word}


def test_neighbours_are_those_beside_it_on_the_page_of_its_meeting():
    first = make_commitment(slug="b")
    outcome = first.outcome
    second = make_commitment(slug="c", outcome=outcome)
    last = outcome.meeting.outcomes.create(
        slug="later", order=1, heading="Later", kind="decision"
    ).commitments.create(slug="a", action="Accept trainees")
    make_commitment(slug="elsewhere")

    neighbours = Commitment.objects.neighbours_of

    assert neighbours(first) == (None, second)
    assert neighbours(second) == (first, last)
    assert neighbours(last) == (second, None)
