import pytest

from dialogue.admin.citation_keys import proposed_key
from dialogue.models import Citation, Revision
from dialogue.vocabulary import CITED
from tests.admin.desk import address, faults, save
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
    make_status_entry,
)

pytestmark = pytest.mark.django_db


def astana(**part):
    return make_meeting(slug="2004-astana", publication="draft")


def delegation():
    return make_delegation(meeting=astana(), country=make_country("TM"))


def commitment():
    return make_commitment(slug="2004-trainees")


@pytest.mark.parametrize(
    ("make", "fact", "key"),
    [
        (astana, "starts_on", "2004-astana.starts-on.1"),
        (delegation, "capacity", "2004-astana.tm.capacity.1"),
        (
            lambda: make_delegate(delegation=delegation(), slug="head"),
            "on_behalf_of",
            "2004-astana.tm.on-behalf-of.1",
        ),
        (
            lambda: make_outcome(meeting=astana(), slug="un_Reform"),
            "kind",
            "2004-astana.un-reform.kind.1",
        ),
        (commitment, "due_on", "2004-trainees.due-on.1"),
        (
            lambda: make_status_entry(commitment=commitment()),
            "value",
            "2004-trainees.value.1",
        ),
        (lambda: make_document(slug="page"), "issued_on", "page.issued-on.1"),
        (lambda: make_person(slug="example-alpha"), "name", "example-alpha.name.1"),
    ],
)
def test_a_key_says_record_part_and_fact(make, fact, key):
    target = make()

    assert proposed_key(target, fact) == key


def test_the_next_free_number_is_taken():
    meeting = astana()
    for number in [1, 2, 10]:
        make_citation("city", meeting=meeting, key=f"2004-astana.city.{number}")

    assert proposed_key(meeting, "city", ["2004-astana.city.11"]) == (
        "2004-astana.city.12"
    )


def test_keys_are_proposed_for_rows_below(admin_client):
    rows = [
        {"passage": make_passage().pk, "fact": "city"},
        {"passage": make_passage().pk, "fact": "city"},
        {"passage": make_passage().pk, "fact": "host", "key": "own.key"},
    ]

    response = save(admin_client, address(astana()), {"citations": rows})

    assert faults(response) == []
    assert [citation.key for citation in Citation.objects.all()] == [
        "2004-astana.city.1",
        "2004-astana.city.2",
        "own.key",
    ]


def test_a_key_is_proposed_on_its_own_page(admin_client):
    fields = {"passage": make_passage().pk, "fact": "city", "meeting": astana().pk}

    response = save(admin_client, address(Citation, "add"), **fields)

    assert faults(response) == []
    assert Citation.objects.get().key == "2004-astana.city.1"


def test_a_key_that_is_there_stays(admin_client):
    citation = make_citation("city", key="mine", meeting=astana())

    save(admin_client, address(citation), quote="in Tokyo")

    assert Citation.objects.get().key == "mine"
    assert Citation.objects.get().quote == "in Tokyo"


def test_facts_are_grouped_by_record_on_its_own_page(admin_client):
    form = admin_client.get(address(Citation, "add")).context["adminform"].form

    groups = [group for _name, group in form.fields["fact"].choices][1:]
    assert [[fact for fact, _label in group] for group in groups] == [*CITED.values()]


@pytest.mark.parametrize(
    ("make", "target"),
    [
        (make_meeting, "meeting"),
        (make_delegation, "delegation"),
        (make_delegate, "delegate"),
        (make_outcome, "outcome"),
        (make_commitment, "commitment"),
        (make_document, "document"),
        (make_person, "person"),
    ],
)
def test_only_facts_of_the_record_are_offered_below_it(admin_client, make, target):
    inlines = admin_client.get(address(make())).context["inline_admin_formsets"]

    (formset,) = [inline.formset for inline in inlines if inline.opts.model is Citation]
    offered = [fact for fact, _label in formset.empty_form.fields["fact"].choices]
    assert offered == ["", *CITED[target]]


def test_a_fact_of_another_record_is_refused_in_a_sentence(admin_client):
    fields = {"passage": make_passage().pk, "fact": "quantity", "meeting": astana().pk}

    response = save(admin_client, address(Citation, "add"), **fields)

    assert faults(response) == [
        "The fact must be one of the cited fields of its record."
    ]


@pytest.mark.parametrize("targets", [[], ["meeting", "person"]])
def test_none_or_two_records_are_refused_in_a_sentence(admin_client, targets):
    records = {"meeting": astana().pk, "person": make_person().pk}
    fields = {target: records[target] for target in targets}

    response = save(
        admin_client,
        address(Citation, "add"),
        passage=make_passage().pk,
        fact="city",
        **fields,
    )

    assert "A citation bears on exactly one record." in faults(response)


def test_a_quote_that_is_too_long_is_refused_below(admin_client):
    row = {"passage": make_passage().pk, "fact": "city", "quote": "word " * 13}

    response = save(admin_client, address(astana()), {"citations": [row]})

    assert faults(response) == ["A quote has 12 words at most; this has 13."]


def test_moving_a_citation_changes_both_records(admin_client):
    citation = make_citation("city", meeting=astana())

    save(
        admin_client,
        address(citation),
        meeting=make_meeting(slug="other", publication="draft").pk,
    )

    changed = Revision.objects.filter(means="form").order_by("record")
    assert [r.record for r in changed] == ["meeting/2004-astana", "meeting/other"]
