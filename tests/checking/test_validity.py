"""Rows that their models refuse, however they got in."""

import pytest

from tests.builders import (
    make_citation,
    make_document,
    make_passage,
    make_person,
)
from tests.checking.archive import faults_about, make_bare_meeting

pytestmark = pytest.mark.django_db


def test_a_row_that_its_model_refuses_is_named_with_its_field():
    quote = "one two three four five six seven eight nine ten eleven twelve thirteen"
    make_citation("status", meeting=make_bare_meeting(), key="x.1", quote=quote)
    make_citation("name", person=make_person(), passage=make_passage(), key="y.1")

    assert faults_about("words at most") == [
        "dialogue.citation x.1, “quote”: A quote has 12 words at most; this has 13."
    ]


def test_a_row_whose_field_its_model_refuses_is_named():
    document = make_document(publication="draft")
    type(document).objects.filter(pk=document.pk).update(names={"xx": {}})

    [fault] = faults_about("“xx” is not a language")
    assert fault.startswith(f"dialogue.document {document}, “names”: ")


def test_a_name_of_another_shape_is_named_as_no_name():
    document = make_document(publication="draft")
    type(document).objects.filter(pk=document.pk).update(names={"ja": "会合"})

    assert len(faults_about("must give text, standing and source")) == 1
