"""The database finds the facts without citation that each record is asked for."""

import pytest

from dialogue.checking.records import records
from dialogue.checking.waiting.facts import facts_without_citation
from dialogue.exchange.sources import borne_out, seen_documents, uncited
from dialogue.exchange.stored_rows import stored_rows
from dialogue.models import TARGET_OF, Meeting
from dialogue.vocabulary import CITED
from tests.builders import make_citation, make_document, make_passage, make_text

from .stated import make_every_fact

pytestmark = pytest.mark.django_db

MODELS = {target: model for model, target in TARGET_OF.items()}


def told():
    """What the database tells, as (name of the target, number, fact)."""
    rows = facts_without_citation([*CITED])
    return {(row["target"], row["pk"], row["fact"]) for row in rows}


def asked():
    """The same as each public record in turn is asked for it."""
    documents = seen_documents()
    return {
        (TARGET_OF[place[0]], stored_rows([place])[place].pk, fact)
        for record in records()
        if record.is_public
        for place, fact in uncited(record.rows, borne_out(record.citations, documents))
    }


def cite(target, pk, fact, **how):
    return make_citation(fact, **{target: MODELS[target].objects.get(pk=pk)}, **how)


@pytest.mark.parametrize("publication", ["published", "review"])
def test_every_fact_that_is_stated_is_asked_for(publication):
    make_every_fact(publication)

    facts = sorted((target, fact) for target, _pk, fact in told())

    assert facts == sorted((target, fact) for target in CITED for fact in CITED[target])


@pytest.mark.parametrize("publication", ["draft", "withdrawn"])
def test_nothing_is_asked_of_what_is_not_before_readers(publication):
    make_every_fact(publication)

    assert told() == set()


def test_it_finds_what_each_public_record_is_asked_for():
    make_every_fact("published")
    everything = told()
    draft = make_passage(text=make_text(document=make_document(publication="draft")))
    sources = [{}, {"stance": "contradicts", "claim": "x"}, {"passage": draft}]
    for number, fact in enumerate(sorted(everything)):
        cite(*fact, **sources[number % 3])

    assert told() == asked()
    assert len(everything - told()) == 10  # a third of them


@pytest.mark.parametrize("stage", ["published", "review"])
@pytest.mark.parametrize("of_document", ["draft", "review", "published"])
def test_in_review_a_fact_rests_on_what_is_in_review_too(stage, of_document):
    make_every_fact(stage)
    document = make_document(publication=of_document, issued_on=None)
    passage = make_passage(text=make_text(document=document))
    cite("meeting", Meeting.objects.get().pk, "city", passage=passage)

    cited = not any(fact == "city" for _target, _pk, fact in told())

    assert cited == (of_document in {"published", stage})


def test_what_readers_see_comes_first():
    make_every_fact("review")
    make_every_fact("published")

    stages = [row["stage"] for row in facts_without_citation([*CITED])]

    assert stages == sorted(stages)
    assert stages[0] == "published"
