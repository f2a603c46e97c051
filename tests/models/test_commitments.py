"""Which commitments the database refuses, and how a reader sees the others."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import Commitment
from tests.builders import make_commitment, make_country, make_meeting, make_outcome

pytestmark = pytest.mark.django_db

NEGATIVE = "commitment_quantity_is_not_negative"
QUANTITY = "commitment_quantity_has_a_unit"
DERIVED = "commitment_derived_date_says_how"
BASIS = "commitment_due_date_has_a_basis"
ORDER = "commitment_is_due_after_it_starts"
SENTENCES = {
    NEGATIVE: "A quantity is not negative",
    QUANTITY: "A quantity needs a unit",
    DERIVED: "Say how the due date was derived",
    BASIS: "a due date together with its basis",
    ORDER: "cannot be due before it starts",
}
of_every_breach = pytest.mark.parametrize(
    ("rule", "fields"),
    [
        (NEGATIVE, {"quantity": Decimal("-0.01"), "unit": "yen"}),
        (QUANTITY, {"quantity": 1000}),
        (DERIVED, {"due_on": "2007-08-28", "due_basis": "derived"}),
        (BASIS, {"due_on": "2007-08-28"}),
        (BASIS, {"due_basis": "stated"}),
        (
            ORDER,
            {
                "starts_on": "2007-08-28",
                "due_on": "2007-08-27",
                "due_basis": "stated",
            },
        ),
    ],
)


@of_every_breach
def test_database_refuses_a_breach(rule, fields):
    with pytest.raises(IntegrityError, match=rule):
        make_commitment(**fields)


@of_every_breach
def test_editor_is_told_of_a_breach(rule, fields):
    commitment = make_commitment()
    for name, value in fields.items():
        setattr(commitment, name, value)

    with pytest.raises(ValidationError, match=SENTENCES[rule]):
        commitment.full_clean()


@pytest.mark.parametrize(
    "fields",
    [
        {"quantity": 1000, "unit": "trainees", "comparator": "more-than"},
        {"quantity": 0, "unit": "projects"},
        {"due_on": "2007-08-28", "due_basis": "stated"},
        {"due_on": "2007-08-28", "due_basis": "derived", "due_note": "Three years."},
        {"starts_on": "2004-08-28"},
        {
            "starts_on": "2004-08-28",
            "due_on": "2004-08-28",
            "due_basis": "stated",
        },
    ],
)
def test_accepts_what_a_source_can_say(fields):
    make_commitment(**fields).full_clean()


@pytest.mark.parametrize(
    ("quantity", "figure"),
    [
        (1000, "1,000"),
        (Decimal("2.5"), "2.5"),
        (Decimal("2.05"), "2.05"),
        (0, "0"),
        (10, "10"),
        (Decimal("9999999999999.99"), "9,999,999,999,999.99"),
        (None, ""),
    ],
)
def test_figure_is_as_a_reader_writes_it(quantity, figure):
    commitment = make_commitment(quantity=quantity, unit="yen")

    assert commitment.figure == figure


def test_figure_of_a_whole_number_that_is_not_stored_yet():
    assert Commitment(quantity=Decimal("1000")).figure == "1,000"


def test_newest_first_ends_with_a_meeting_without_date():
    for slug, starts_on in [("old", "2004-08-28"), ("new", "2025-12-20")]:
        meeting = make_meeting(starts_on=starts_on)
        make_commitment(slug=slug, outcome=make_outcome(meeting=meeting))
    undated = make_outcome(meeting=make_meeting(starts_on=None))
    make_commitment(slug="undated", outcome=undated)

    slugs = [commitment.slug for commitment in Commitment.objects.newest_first()]

    assert slugs == ["new", "old", "undated"]


def test_rows_come_with_all_they_show(django_assert_num_queries):
    japan, kazakhstan = make_country("JP"), make_country("KZ")
    for _ in range(3):
        make_commitment(actors=[japan], beneficiaries=[kazakhstan])

    with django_assert_num_queries(4):
        shown = [
            (
                str(row.outcome.meeting),
                list(row.actors.all()),
                list(row.beneficiaries.all()),
                row.latest_status,
            )
            for row in Commitment.objects.for_rows()
        ]

    assert len(shown) == 3
