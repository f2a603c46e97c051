"""A draft as a fixture: keys, citations, and what keeps it out of the archive."""

import pytest

from dialogue.drafting.fixture import ASKED_OF_EVERY_TEXT, as_fixture
from dialogue.drafting.release import read
from dialogue.vocabulary import CITED, QUOTE_WORDS, WORD

from .texts_for_tests import ENGLISH, TEXTS


def rows_of(model, text=ENGLISH):
    return [
        row["fields"]
        for row in as_fixture(read(text)).rows
        if row["model"] == f"dialogue.{model}"
    ]


def stated(text):
    """(target, fact) of every cited field that holds a value in the rows."""
    for model, facts in CITED.items():
        for fields in rows_of(model.replace("_", ""), text):
            for fact in facts:
                if fields.get(fact) not in (None, "", [], "not-stated"):
                    yield model, fact


@pytest.mark.parametrize("language", TEXTS)
def test_every_value_has_its_citation(language):
    text = TEXTS[language]
    cited = {
        (model, row["fact"])
        for row in rows_of("citation", text)
        for model in CITED
        if model in row
    }

    assert set(stated(text)) - cited == set()


@pytest.mark.parametrize("language", TEXTS)
def test_quotes_are_a_dozen_words_of_the_text(language):
    text = TEXTS[language]
    folded = " ".join(text.split())

    quotes = [row["quote"] for row in rows_of("citation", text)]

    assert [quote for quote in quotes if quote not in folded] == []
    assert max(len(WORD.findall(quote)) for quote in quotes) <= QUOTE_WORDS


def test_keys_are_those_that_the_admin_proposes():
    keys = {row["key"] for row in rows_of("citation")}

    assert {
        "2011-tashkent-foreign-ministers.starts-on.1",
        "2011-tashkent-foreign-ministers.uz.office.1",
        "2011-tashkent-foreign-ministers-2.quantity.1",
    } <= keys


def test_citations_point_at_passages_of_the_draft():
    passages = {(*row["text"], row["locator"]) for row in rows_of("passage")}

    assert {tuple(row["passage"]) for row in rows_of("citation")} <= passages


def test_only_editors_words_are_left_out():
    assert [row["title"] for row in rows_of("meeting") + rows_of("document")] == [
        None
    ] * 2
    assert {row["heading"] for row in rows_of("outcome")} == {None}
    assert {row["action"] for row in rows_of("commitment")} == {None}


def test_both_roots_are_drafts():
    roots = rows_of("meeting") + rows_of("document")

    assert {row["publication"] for row in roots} == {"draft"}


def test_each_question_is_a_row_that_no_model_takes():
    questions = [question.text for question in read(ENGLISH).questions]

    asked = [row["question"] for row in rows_of("openquestion")]

    assert asked == [*ASKED_OF_EVERY_TEXT.values(), *questions]


def test_a_name_in_another_script_is_kept_as_printed():
    (person,) = rows_of("person", TEXTS["ru"])

    assert person["name"] is None
    assert person["names"]["ru"]["text"] == "Пример Альфа"


def test_a_counted_due_date_says_how_it_was_counted():
    (commitment,) = rows_of("commitment")

    assert commitment["due_on"] == "2013-08-07"
    assert "2011-08-07" in commitment["due_note"]
