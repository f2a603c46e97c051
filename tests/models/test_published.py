"""What a published record reaches is public; what only a draft reaches is not."""

import pytest
from django.db.models import Count

from dialogue.models import (
    Citation,
    Commitment,
    Country,
    Delegate,
    Delegation,
    Outcome,
    Person,
    Series,
    StatedCount,
    StatusEntry,
    Topic,
)
from tests.builders import (
    make_citation,
    make_commitment,
    make_country,
    make_delegate,
    make_delegation,
    make_document,
    make_meeting,
    make_outcome,
    make_passage,
    make_person,
    make_series,
    make_stated_count,
    make_status_entry,
    make_text,
    make_topic,
)

pytestmark = pytest.mark.django_db


def of_meeting(publication):
    """One part of each kind of a meeting, and all that it names."""
    country = make_country("TR")
    meeting = make_meeting(publication=publication, series=make_series())
    delegation = make_delegation(meeting=meeting, country=country)
    delegate = make_delegate(delegation=delegation, person=make_person())
    outcome = make_outcome(meeting=meeting, topics=[make_topic()])
    entry = make_status_entry(commitment=make_commitment(outcome=outcome))
    return {
        Country: country,
        Series: meeting.series,
        Delegation: delegation,
        Delegate: delegate,
        Person: delegate.person,
        Outcome: outcome,
        Topic: outcome.topics.get(),
        Commitment: entry.commitment,
        StatusEntry: entry,
    }


def of_document(publication):
    document = make_document(publication=publication)
    passage = make_passage(text=make_text(document=document))
    return {
        StatedCount: make_stated_count(document=document),
        Citation: make_citation(passage=passage),
    }


def made(publication):
    return of_meeting(publication) | of_document(publication)


MODELS = [Country, Series, Delegation, Delegate, Person, Outcome, Topic] + [
    Commitment,
    StatusEntry,
    StatedCount,
    Citation,
]
of_every_model = pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)


@of_every_model
def test_public_through_a_published_record(model):
    row = made("published")[model]

    assert row in model.objects.public()


@of_every_model
@pytest.mark.parametrize("publication", ["draft", "review", "withdrawn"])
def test_not_public_through_any_other(model, publication):
    row = made(publication)[model]

    assert row not in model.objects.public()


REACHED = [model for model in MODELS if model is not Citation]


@pytest.mark.parametrize("model", REACHED, ids=lambda m: m.__name__)
@pytest.mark.parametrize(
    ("publication", "is_known"),
    [("draft", False), ("review", False), ("published", True), ("withdrawn", True)],
)
def test_once_public_through_what_is_published_or_withdrawn(
    model, publication, is_known
):
    row = made(publication)[model]

    assert (row in model.objects.once_public()) == is_known


def test_the_six_are_once_public_from_the_first_day():
    assert make_country("UZ") in Country.objects.once_public()


@of_every_model
def test_public_narrows_what_it_is_asked_of(model):
    row = made("published")[model]

    assert not model.objects.exclude(pk=row.pk).public().filter(pk=row.pk).exists()
    assert not model.objects.none().public().exists()


@pytest.mark.parametrize("code", ["JP", "KZ", "KG", "TJ", "TM", "UZ"])
def test_the_six_are_public_from_the_first_day(code):
    assert make_country(code) in Country.objects.public()
    assert make_country(code) in Country.objects.members()


def test_another_country_is_no_member_and_not_public_by_itself():
    country = make_country("TR")

    assert country not in Country.objects.members()
    assert country not in Country.objects.public()


@pytest.mark.parametrize("seat", ["host", "chair"])
def test_another_country_is_public_as_host_or_chair(seat):
    make_meeting(**{seat: make_country("TR")})
    make_meeting(**{seat: make_country("KR")}, publication="draft")

    public = Country.objects.public().exclude(code="JP")

    assert [country.code for country in public] == ["TR"]


def test_a_draft_adds_nothing_and_two_meetings_do_not_double():
    series, topic, person = make_series(), make_topic(), make_person()
    for publication in ["published", "published", "draft"]:
        meeting = make_meeting(series=series, publication=publication)
        make_outcome(meeting=meeting, topics=[topic])
        make_outcome(meeting=meeting, topics=[topic])
        delegation = make_delegation(meeting=meeting, country=make_country("TR"))
        make_delegate(delegation=delegation, person=person)

    assert list(Series.objects.public()) == [series]
    assert list(Topic.objects.public()) == [topic]
    assert list(Person.objects.public()) == [person]
    assert [c.code for c in Country.objects.public()] == ["JP", "TR"]
    assert Outcome.objects.public().count() == 4


def test_counts_beside_public_do_not_multiply():
    topic, country = make_topic(), make_country("TR")
    for _ in range(2):
        meeting = make_meeting(host=country, chair=country)
        make_delegation(meeting=meeting, country=country)
        make_outcome(meeting=meeting, topics=[topic])
        make_outcome(meeting=meeting, topics=[topic])

    topics = Topic.objects.public().annotate(how_many=Count("outcomes"))
    countries = Country.objects.public().annotate(how_many=Count("delegations"))
    before = Country.objects.annotate(how_many=Count("delegations")).public()

    assert topics.get().how_many == 4
    assert countries.get(code="TR").how_many == 2
    assert before.get(code="TR").how_many == 2


def test_public_can_follow_a_filter_over_many_rows():
    country = make_country("TR")
    for presence in ["present", "present", "absent"]:
        make_delegation(country=country, presence=presence)

    there = Country.objects.filter(delegations__presence="absent").public()

    assert list(there) == [country]


@pytest.mark.parametrize("publication", ["draft", "published"])
def test_another_country_is_public_once_a_published_record_links_to_it(publication):
    meeting = make_meeting(publication=publication)
    outcome = make_outcome(meeting=meeting, countries=[make_country("AA")])
    make_commitment(
        outcome=outcome,
        actors=[make_country("BB")],
        beneficiaries=[make_country("CC")],
    )
    make_document(issuers=[make_country("DD")], publication=publication)

    linked = Country.objects.public().filter(group="other").order_by("code")

    shown = ["AA", "BB", "CC", "DD"] if publication == "published" else []
    assert [country.code for country in linked] == shown
