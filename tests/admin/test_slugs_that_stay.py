"""A slug or code that was ever public never changes, whatever became of its record."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogue.models import (
    Commitment,
    Country,
    Delegate,
    Document,
    Meeting,
    Outcome,
    Person,
    Series,
    Topic,
)
from tests.admin.desk import address, save
from tests.admin.published_record import becomes, forgets, published_record
from tests.builders import make_country, make_meeting, make_outcome, make_topic

pytestmark = pytest.mark.django_db

ROOTS = [Meeting, Document]
PARTS = [Outcome, Delegate, Commitment]
NAMED = [Person, Topic, Series, Country]
ANOTHER = {"slug": "another", "code": "ZZ"}


def is_renamed(admin_client, row):
    field = "code" if isinstance(row, Country) else "slug"

    save(admin_client, address(row), **{field: ANOTHER[field]})

    row.refresh_from_db()
    return getattr(row, field) == ANOTHER[field]


@pytest.mark.parametrize("publication", ["published", "withdrawn", "review", "draft"])
@pytest.mark.parametrize("model", [*ROOTS, *PARTS, *NAMED])
def test_it_stays_once_it_was_published(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)

    assert not is_renamed(admin_client, record[model])


@pytest.mark.parametrize("publication", ["published", "withdrawn"])
@pytest.mark.parametrize("model", [*ROOTS, *PARTS, *NAMED])
def test_it_stays_without_a_history(admin_client, model, publication):
    record = published_record()
    for root in ROOTS:
        root.objects.update(publication=publication)

    assert not is_renamed(admin_client, record[model])


@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
@pytest.mark.parametrize("model", NAMED)
def test_it_stays_when_no_record_names_it_any_more(admin_client, model, publication):
    record = published_record()
    becomes(record, publication)
    forgets(record)

    assert not is_renamed(admin_client, record[model])


@pytest.mark.parametrize("model", [*ROOTS, *PARTS, *NAMED])
def test_it_changes_as_long_as_only_drafts_have_it(admin_client, model):
    record = published_record()
    for root in ROOTS:
        root.objects.update(publication="draft")
    becomes(record, "review")

    assert is_renamed(admin_client, record[model])


def test_it_changes_when_public_records_only_use_the_word(admin_client):
    make_outcome(slug="water", heading="water")
    becomes(published_record(), "draft")

    assert is_renamed(admin_client, make_topic(slug="water"))


def test_a_word_of_another_kind_in_the_history_fixes_nothing(admin_client):
    record = published_record()
    topic = make_topic(slug=record[Outcome].slug)
    becomes(record, "draft")

    assert is_renamed(admin_client, topic)


def test_one_of_the_six_keeps_its_code_in_another_group(admin_client):
    country = make_country("UZ")
    save(admin_client, address(country), group="other")

    assert not is_renamed(admin_client, country)


@pytest.mark.parametrize(
    ("parent", "field", "model"),
    [
        (Meeting, "outcomes-0-slug", Outcome),
        (Outcome, "commitments-0-slug", Commitment),
        ("delegation", "delegates-0-slug", Delegate),
    ],
)
@pytest.mark.parametrize("publication", ["published", "withdrawn", "draft"])
def test_it_stays_below_its_parent(admin_client, parent, field, model, publication):
    record = published_record()
    becomes(record, publication)
    above = record[Delegate].delegation if parent == "delegation" else record[parent]

    save(admin_client, address(above), **{field: "another"})

    assert model.objects.get().slug == record[model].slug


def test_a_new_row_below_has_its_own(admin_client):
    row = {"slug": "new", "heading": "New", "kind": "decision"}

    meeting = make_meeting(publication="draft")
    save(admin_client, address(meeting), {"outcomes": [row]})

    assert Meeting.objects.get().outcomes.get().slug == "new"


def test_history_is_asked_the_same_for_one_row_and_three(admin_client):
    record = published_record()
    becomes(record, "draft")
    counts = []
    for how_many in [1, 2]:
        with CaptureQueriesContext(connection) as queries:
            admin_client.get(address(record[Meeting]))
        counts.append(sum("dialogue_revision" in each["sql"] for each in queries))
        for _ in range(how_many):
            make_outcome(meeting=record[Meeting])

    assert counts == [2, 2]
