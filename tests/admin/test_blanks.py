"""Text of nothing but blanks is no text, wherever it is typed."""

import pytest
from django.contrib import admin

from dialogue.models import (
    Commitment,
    Country,
    Document,
    Meeting,
    Outcome,
    Passage,
    Person,
    Series,
    Topic,
)
from tests.admin.desk import address, faults, save
from tests.admin.published_record import published_record
from tests.builders import make_delegation, make_outcome, make_passage, make_text

pytestmark = pytest.mark.django_db

# Of a keyboard, of a web page, of a Japanese text.
BLANKS = " \t\xa0\u3000\r\n"
REQUIRED = [
    (model, field.name)
    for model in [Meeting, Outcome, Commitment, Country, Series, Topic, Person]
    + [Document, Passage]
    for field in model._meta.fields
    if field.get_internal_type() in {"CharField", "TextField", "SlugField"}
    and not field.blank
    and not field.choices
]
NEEDED = "This field is required."


@pytest.mark.parametrize(("model", "field"), REQUIRED)
def test_a_required_text_is_refused(admin_client, model, field):
    record = published_record()
    for root in [Meeting, Document]:
        root.objects.update(publication="draft")

    response = save(admin_client, address(record[model]), **{field: BLANKS})

    assert faults(response) == [NEEDED]


@pytest.mark.parametrize(
    ("make", "prefix", "row"),
    [
        (
            lambda: make_outcome().meeting,
            "outcomes",
            {"heading": BLANKS, "slug": "s", "kind": "decision"},
        ),
        (make_outcome, "commitments", {"action": BLANKS, "slug": "s"}),
        (make_text, "passages", {"locator": BLANKS, "order": 1}),
    ],
)
def test_a_required_text_is_refused_below(admin_client, make, prefix, row):
    response = save(admin_client, address(make()), {prefix: [row]})

    assert faults(response) == [NEEDED]


@pytest.mark.parametrize(
    ("make", "prefix", "row", "sentence"),
    [
        (
            make_delegation,
            "delegates",
            {"slug": "s", "office": BLANKS},
            "A delegate is known by person, by office, or by both.",
        ),
        (
            make_outcome,
            "commitments",
            {"slug": "s", "action": "Accept", "quantity": "1", "unit": BLANKS},
            "A quantity needs a unit.",
        ),
        (
            lambda: make_outcome().meeting,
            "citations",
            {"fact": "city", "stance": "contradicts", "claim": BLANKS},
            "Say what the contradicting source says instead.",
        ),
    ],
)
def test_a_text_that_a_rule_needs_is_refused(admin_client, make, prefix, row, sentence):
    typed = row | ({"passage": make_passage().pk} if prefix == "citations" else {})

    response = save(admin_client, address(make()), {prefix: [typed]})

    assert faults(response) == [sentence]


def test_no_text_is_typed_in_a_list():
    fields = [
        (page.model.__name__, name)
        for page in admin.site._registry.values()
        for name in page.list_editable
        if not page.model._meta.get_field(name).choices
    ]

    assert fields == []


@pytest.mark.parametrize("part", ["text", "source"])
def test_a_name_is_refused(admin_client, part):
    country = published_record()[Country]
    entry = {"text": "トルコ", "standing": "official", "source": "x"} | {part: "\u3000"}
    names = str({"ja": entry}).replace("'", '"')

    response = save(admin_client, address(country), names=names)

    assert faults(response) == ["The name in “ja” must give text, standing and source."]
