"""Thirty rows in every list cost no query more than one."""

import pytest
from django.db import transaction
from django.urls import reverse

from .queries import QUERIES
from .record import ADDRESSES, make_record, make_tied

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def thirty_of_each(django_db_setup, django_db_blocker):
    """Made once for all pages, which only read."""
    with django_db_blocker.unblock(), transaction.atomic():
        shown = make_record(times=30)
        for number in range(1, 30):
            make_tied(shown, make_record(slug=f"other-{number}"), number)
        yield
        transaction.set_rollback(True)


@pytest.mark.parametrize("name", ADDRESSES)
def test_costs_the_same_with_thirty_of_each(
    client, django_assert_num_queries, thirty_of_each, name
):
    with django_assert_num_queries(QUERIES[name]):
        client.get(reverse(f"dialogue:{name}", kwargs=ADDRESSES[name]))
