"""A part that was public stays among what was public, wherever it is moved."""

import pytest

from dialogue.models import (
    Commitment,
    Delegation,
    DocumentText,
    Outcome,
    Passage,
)
from tests.admin.desk import address, faults, save
from tests.admin.published_record import becomes, published_record
from tests.builders import (
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_text,
)

pytestmark = pytest.mark.django_db

SENTENCE = "It was public once: it moves only to what was public too."
MOVES = {
    Delegation: ("meeting", lambda of: make_meeting(publication=of)),
    Outcome: ("meeting", lambda of: make_meeting(publication=of)),
    Commitment: (
        "outcome",
        lambda of: make_outcome(meeting=make_meeting(publication=of)),
    ),
    DocumentText: ("document", lambda of: make_document(publication=of)),
    Passage: (
        "text",
        lambda of: make_text(document=make_document(publication=of)),
    ),
}
of_every_part = pytest.mark.parametrize("model", MOVES, ids=lambda m: m.__name__)


@of_every_part
@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
def test_it_does_not_move_to_a_draft(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)
    field, make = MOVES[model]
    before = getattr(record[model], field)

    response = save(admin_client, address(record[model]), **{field: make("draft").pk})

    assert faults(response) == [SENTENCE]
    record[model].refresh_from_db()
    assert getattr(record[model], field) == before


@of_every_part
@pytest.mark.parametrize("publication", ["published", "withdrawn"])
def test_it_may_move_to_what_was_public_too(admin_client, model, publication):
    part = published_record()[model]
    field, make = MOVES[model]
    to = make(publication)

    response = save(admin_client, address(part), **{field: to.pk})

    assert SENTENCE not in faults(response)


def test_a_part_of_a_draft_moves_to_another(admin_client):
    delegation = make_delegation(meeting=make_meeting(publication="draft"))
    to = make_meeting(publication="draft")

    response = save(admin_client, address(delegation), meeting=to.pk)

    assert faults(response) == []
