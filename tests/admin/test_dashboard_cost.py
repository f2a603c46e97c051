"""What the first page of the desk asks of the database, however much waits."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogue.admin.waiting import SECTIONS
from dialogue.admin.waiting.section import COUNTED, Section
from tests.admin.waiting import DESK, desk_of, make_wait
from tests.roles import make_user

pytestmark = pytest.mark.django_db

# Session, user and rights are four; the log of Django's admin is one.
QUERIES = 21
PAGE = 8


@pytest.mark.parametrize("how_many", [1, 30])
def test_it_costs_the_same_however_much_waits(client, how_many):
    desk_of(client, "Editor")
    publisher = make_user("Publisher")
    for _each in range(how_many):
        make_wait(client.user, publisher)

    with CaptureQueriesContext(connection) as queries:
        response = client.get(DESK)

    assert [each.name for each in response.context["sections"]] == [
        each.name for each in SECTIONS
    ]
    assert min(each.count for each in response.context["sections"]) >= how_many
    assert len(queries) == QUERIES
    for each in SECTIONS:
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("admin:waiting", args=[each.name]))
        assert len(queries) <= PAGE


@pytest.mark.parametrize("how_many", [0, 9, 11, COUNTED, COUNTED + 1])
def test_all_are_counted_and_ten_are_read(rf, how_many):
    class Numbers(Section):
        def rows(self):
            return list(range(how_many))

        def line(self, row):
            return row

    request = rf.get(DESK)
    request.user = None
    shown = Numbers(request)

    assert (shown.count, len(shown.lines)) == (how_many, min(how_many, 10))
    assert shown.has_more == (how_many > 10)
