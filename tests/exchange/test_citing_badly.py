"""A fixture that cites badly is refused, and said in which file, record and field."""

import json
import shutil

import pytest

from tests.example_archive import EXAMPLE
from tests.exchange.files import fault

pytestmark = pytest.mark.django_db

MEETING = "meetings/2030-example-foreign-ministers.json"
PAGE = "documents/2030-example-page.json"
SLUG = "2030-example-foreign-ministers"


@pytest.fixture
def said(tmp_path):
    """What loading the example archive says once rows of one file are edited."""
    folder = shutil.copytree(EXAMPLE, tmp_path / "example")

    def said(name, edit):
        path = folder / name
        rows = json.loads(path.read_text("utf-8"))
        rows = edit(rows) or rows
        path.write_text(json.dumps(rows), encoding="utf-8")
        return fault(folder)

    return said


def fields_of(rows, model):
    return next(row["fields"] for row in rows if row["model"] == f"dialogue.{model}")


@pytest.mark.parametrize("gone", [["retrieved_on"], ["address", "retrieved_on"]])
def test_a_text_that_was_not_read_is_not_cited(said, gone):
    def edit(rows):
        for name in gone:
            del fields_of(rows, "documenttext")[name]

    assert said(PAGE, edit) == (
        f"{MEETING}, dialogue.citation {SLUG}.host.2, “passage”: "
        "A text that is only named cannot be cited."
    )


def test_a_text_that_was_read_has_an_address(said):
    def edit(rows):
        del fields_of(rows, "documenttext")["address"]

    sentence = said(PAGE, edit)

    assert sentence.startswith(f"{PAGE}, dialogue.documenttext 2030-example-page/en/")
    assert "needs the address it was read at" in sentence


def test_a_quote_has_a_dozen_words(said):
    def edit(rows):
        fields_of(rows, "citation")["quote"] = " ".join(["word"] * 13)

    sentence = said(MEETING, edit)

    assert sentence.startswith(f"{MEETING}, dialogue.citation {SLUG}.")
    assert "“quote”: A quote has 12 words at most; this has 13." in sentence


def test_a_fact_has_a_citation(said):
    def edit(rows):
        return [row for row in rows if row["fields"].get("fact") != "city"]

    assert said(MEETING, edit) == (
        f"{MEETING}, dialogue.meeting {SLUG}, “city”: "
        "it has no citation, and a published record cites every value."
    )


def test_a_language_is_one_of_the_list(said):
    def edit(rows):
        return json.loads(json.dumps(rows).replace('"en"', '"xx"'))

    sentence = said(PAGE, edit)

    assert sentence.startswith(f"{PAGE}, dialogue.documenttext 2030-example-page/xx/")
    assert '“language”: "xx" is not one of: en, ja, ru' in sentence


def test_a_name_is_in_a_language_of_the_list(said):
    name = {"text": "X", "standing": "official", "source": "https://example.org/1"}

    def edit(rows):
        fields_of(rows, "country")["names"] = {"xx": name}

    sentence = said("reference/countries.json", edit)

    assert sentence.startswith("reference/countries.json, dialogue.country JP, “names")
    assert "“xx” is not a language of this archive." in sentence
