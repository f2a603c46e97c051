"""A word outside its list is refused, by the database and in the form."""

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import TextChoices

from dialogue import vocabulary
from dialogue.models import (
    Commitment,
    DocumentText,
    LoginEvent,
    Revision,
    StatusEntry,
)
from tests import builders

pytestmark = pytest.mark.django_db

UNLISTED = "xx"
FIELDS = [
    field
    for model in apps.get_app_config("dialogue").get_models()
    for field in model._meta.fields
    if field.choices
]
BUILDERS = {
    # With a due date, so that no other rule stands in the way of its basis.
    Commitment: lambda: builders.make_commitment(
        due_on="2030-01-01", due_basis="stated"
    ),
    DocumentText: builders.make_text,
    LoginEvent: builders.make_login_event,
    Revision: lambda: Revision.objects.create(
        record="topic/water", number=1, means="form"
    ),
    StatusEntry: builders.make_status_entry,
}


def make(model):
    usual = f"make_{model.__name__.lower()}"
    return BUILDERS[model]() if model in BUILDERS else getattr(builders, usual)()


def rule_name(field):
    return f"{field.model._meta.model_name}_{field.name}_is_known"


def of_every(fields):
    return pytest.mark.parametrize("field", fields, ids=rule_name)


def test_every_list_is_kept_by_a_field():
    lists = [
        words
        for words in vars(vocabulary).values()
        if isinstance(words, type) and issubclass(words, TextChoices)
    ]
    kept = {tuple(word for word, _label in field.flatchoices) for field in FIELDS}

    assert [words for words in lists if tuple(words.values) not in kept] == []


@of_every(FIELDS)
def test_database_refuses_a_word_outside_the_list(field):
    row = make(field.model)

    with pytest.raises(IntegrityError, match=rule_name(field)):
        field.model.objects.filter(pk=row.pk).update(**{field.name: UNLISTED})


@of_every([field for field in FIELDS if not field.blank])
def test_database_refuses_no_word_where_one_is_needed(field):
    row = make(field.model)

    with pytest.raises(IntegrityError, match=rule_name(field)):
        field.model.objects.filter(pk=row.pk).update(**{field.name: ""})


@of_every(FIELDS)
def test_editor_is_told_of_a_word_outside_the_list(field):
    row = make(field.model)
    setattr(row, field.name, UNLISTED)

    with pytest.raises(ValidationError, match="is not a valid choice"):
        row.full_clean()


@of_every(FIELDS)
def test_rule_allows_each_listed_word_and_no_other(field):
    row = make(field.model)
    rule = {rule.name: rule for rule in row._meta.constraints}[rule_name(field)]
    may_be_empty = [""] if field.blank else []

    for word in [*dict(field.flatchoices), *may_be_empty]:
        setattr(row, field.name, word)
        rule.validate(field.model, row)

    setattr(row, field.name, UNLISTED)
    with pytest.raises(ValidationError, match="must be one of the listed words"):
        rule.validate(field.model, row)
