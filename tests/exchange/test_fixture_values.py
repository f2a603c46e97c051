"""What a value of each kind of field looks like, and that it is kept as it is."""

import pytest

from dialogue.exchange.load import load
from dialogue.models import Meeting
from tests.exchange.files import MEETING, fault, row, write

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("summary", ["One.\nTwo.", "One.\r\nTwo.", "One.\n\nTwo."])
def test_a_text_of_several_lines_is_kept_as_it_is(directory, summary):
    meeting = row("meeting", **MEETING, summary=summary)
    write(directory, "meetings/2015-tokyo.json", [meeting])

    load(directory)

    assert Meeting.objects.get().summary == summary


@pytest.mark.parametrize(
    "quantity", [1.5, True, "NaN", "1e3", "1_000", " 1", "１", "", [], "1,000"]
)
def test_a_quantity_is_written_in_plain_digits(directory, quantity):
    outcome = {"meeting": ["2015-tokyo"], "slug": "o", "heading": "O"}
    write(
        directory,
        "meetings/bad.json",
        [
            row("outcome", kind="announcement", **outcome),
            row(
                "commitment",
                slug="c",
                outcome=["2015-tokyo", "o"],
                action="Do.",
                unit="people",
                quantity=quantity,
            ),
        ],
    )

    said = fault(directory)

    assert said.startswith("meetings/bad.json, dialogue.commitment c, “quantity”: ")
    assert said.endswith(' is not a number, written "1000.00".')
