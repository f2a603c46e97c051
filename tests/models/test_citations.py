"""Which citations the database refuses, and what the editor is told."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import TARGET_OF, Citation
from dialogue.models.citations import is_stated
from dialogue.vocabulary import CITED
from tests import builders
from tests.builders import make_citation, make_held_copy, make_meeting, make_person

pytestmark = pytest.mark.django_db

NOT_THERE = "The held copy of the text does not have these words."
FACTS = [(target, fact) for target, facts in CITED.items() for fact in facts]
of_every_target = pytest.mark.parametrize("target", CITED)


def make(target):
    return getattr(builders, f"make_{target}")()


def test_every_kind_of_target_is_listed():
    assert set(TARGET_OF.values()) == set(CITED)


@pytest.mark.parametrize(("target", "fact"), FACTS)
def test_accepts_each_fact_of_each_target(target, fact):
    row = make(target)
    citation = make_citation(fact, **{target: row})

    citation.full_clean()

    assert (citation.target_name, citation.target) == (target, row)
    assert citation.fact_in_words


def test_database_refuses_a_citation_of_nothing():
    # It breaks the rule on facts too; which of the two is named is the engine's choice.
    with pytest.raises(IntegrityError, match="citation_(has_one|fact_is)"):
        make_citation(meeting=None)


def test_editor_is_told_of_a_citation_of_nothing():
    citation = make_citation()
    citation.meeting = None

    with pytest.raises(ValidationError, match="bears on exactly one record"):
        citation.full_clean()


@of_every_target
def test_database_refuses_two_targets(target):
    other = "meeting" if target == "person" else "person"

    with pytest.raises(IntegrityError, match="citation_has_one_target"):
        make_citation(
            CITED[target][0], **{name: make(name) for name in [target, other]}
        )


@of_every_target
def test_editor_is_told_of_two_targets(target):
    citation = make_citation(CITED[target][0], **{target: make(target)})
    other = "meeting" if target == "person" else "person"
    setattr(citation, other, make(other))

    with pytest.raises(ValidationError, match="bears on exactly one record"):
        citation.full_clean()


@of_every_target
@pytest.mark.parametrize("fact", ["", "slug", "pk"])
def test_database_refuses_an_unknown_fact(target, fact):
    with pytest.raises(IntegrityError, match="citation_fact_is_known"):
        make_citation(fact, **{target: make(target)})


@of_every_target
def test_editor_is_told_of_an_unknown_fact(target):
    citation = make_citation(CITED[target][0], **{target: make(target)})
    citation.fact = "slug"

    with pytest.raises(ValidationError, match="one of the cited fields of its record"):
        citation.full_clean()


def test_database_refuses_a_fact_of_another_kind():
    with pytest.raises(IntegrityError, match="citation_fact_is_known"):
        make_citation("quantity", meeting=make_meeting())


def test_database_refuses_a_contradiction_that_says_nothing():
    with pytest.raises(IntegrityError, match="citation_contradiction_says_what"):
        make_citation(stance="contradicts")


def test_editor_is_told_of_a_contradiction_that_says_nothing():
    citation = make_citation()
    citation.stance = "contradicts"

    with pytest.raises(ValidationError, match="what the contradicting source says"):
        citation.full_clean()


def test_a_contradiction_may_stand_beside_a_support():
    citation = make_citation()

    make_citation(
        passage=citation.passage,
        meeting=citation.meeting,
        stance="contradicts",
        claim="29 August",
    ).full_clean()


@of_every_target
def test_database_refuses_the_same_citation_twice(target):
    first = make_citation(CITED[target][0], **{target: make(target)})

    with pytest.raises(IntegrityError):
        make_citation(first.fact, passage=first.passage, **{target: first.target})


@of_every_target
def test_editor_is_told_of_the_same_citation_twice(target):
    first = make_citation(CITED[target][0], **{target: make(target)})
    again = make_citation(first.fact, **{target: first.target})
    again.passage = first.passage

    with pytest.raises(ValidationError, match="cited for this fact in this way"):
        again.full_clean()


@pytest.mark.parametrize("key", ["2004-astana.tm.on-behalf-of.1", "a", "a.b-c"])
def test_accepts_a_readable_key(key):
    make_citation(key=key).full_clean()


@pytest.mark.parametrize("key", ["A", "a b", "a..b", ".a", "a.", "a_b", "ä"])
def test_editor_is_told_of_an_unreadable_key(key):
    citation = make_citation()
    citation.key = key

    with pytest.raises(ValidationError, match="small letters, digits, hyphens"):
        citation.full_clean()


def test_finds_citations_of_rows_of_many_kinds():
    meeting, person = make_meeting(), make_person()
    wanted = [
        make_citation("city", meeting=meeting),
        make_citation("name", person=person),
    ]
    make_citation("city", meeting=make_meeting())

    found = Citation.objects.of(meeting, person)

    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert not Citation.objects.of().exists()


def test_says_the_fact_in_words():
    citation = make_citation("starts_on", meeting=make_meeting())

    assert citation.fact_in_words == "first day"


@pytest.mark.parametrize("value", [None, "", [], "not-stated", "no-later-record"])
def test_what_says_nothing_needs_no_source(value):
    assert not is_stated(value)


@pytest.mark.parametrize("value", [0, "0.00", "planned", ["JP"]])
def test_what_says_something_needs_one(value):
    assert is_stated(value)


@pytest.mark.parametrize(
    ("quote", "stands"), [("held in Tokyo", True), ("held in Osh", False)]
)
def test_a_quote_is_looked_for_in_the_newest_copy_that_has_a_body(quote, stands):
    citation = make_citation("city", meeting=make_meeting(), quote=quote)
    text = citation.passage.text
    make_held_copy(text=text, body="It was held in Tokyo.", retrieved_on="2026-01-01")
    make_held_copy(text=text, body="", file="release.pdf", retrieved_on="2026-02-01")

    said = []
    try:
        citation.full_clean()
    except ValidationError as error:
        said = error.messages

    assert said == ([] if stands else [NOT_THERE])
