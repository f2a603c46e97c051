"""What publication shows."""

import pytest
from django.contrib import admin

from tests.builders import (
    make_commitment,
    make_country,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_topic,
)

pytestmark = pytest.mark.django_db


def commitment_of(publication):
    meeting = make_meeting(publication=publication)
    return make_commitment(outcome=make_outcome(meeting=meeting))


@pytest.mark.parametrize(
    ("make", "is_shown"),
    [
        (make_meeting, True),
        (lambda: make_meeting(publication="draft"), False),
        (lambda: make_meeting(publication="withdrawn"), False),
        (make_document, True),
        (lambda: make_document(publication="review"), False),
        (lambda: make_country("KZ"), True),
        (lambda: make_country("AF"), False),
        (make_topic, False),
        (lambda: make_outcome(topics=[make_topic()]).topics.get(), True),
        (make_delegation, True),
        (make_passage, True),
        (lambda: commitment_of("draft"), False),
        (lambda: commitment_of("published"), True),
    ],
)
def test_only_what_the_public_sees_has_a_link_to_the_site(make, is_shown):
    row = make()

    page = admin.site.get_model_admin(type(row)).get_view_on_site_url(row)

    assert page == (row.get_absolute_url() if is_shown else None)
