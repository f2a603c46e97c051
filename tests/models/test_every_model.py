"""What holds for every noun: its key finds it again, and its rules speak."""

import pytest
from django.apps import apps
from django.core import serializers
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils.functional import Promise

from dialogue.models import (
    FixtureLoad,
    HeldCopy,
    Intake,
    LoginEvent,
    Plan,
    Proposal,
    Revision,
)
from tests import builders

pytestmark = pytest.mark.django_db

MODELS = list(apps.get_app_config("dialogue").get_models())
# Rows of a running archive, which no fixture names.
WITHOUT_A_KEY = {FixtureLoad, HeldCopy, Intake, LoginEvent, Plan, Proposal, Revision}
KEYED = [model for model in MODELS if model not in WITHOUT_A_KEY]
BUILDERS = {
    "DocumentText": "text",
    "StatedCount": "stated_count",
    "StatusEntry": "status_entry",
}
SLUGS = [
    (model, field.name)
    for model in KEYED
    for field in model._meta.fields
    if field.unique and field.name in {"slug", "key"}
]
FIELDS = [
    field
    for model in MODELS
    for field in [*model._meta.fields, *model._meta.many_to_many]
    if not field.primary_key
]
RULES = [rule for model in MODELS for rule in model._meta.constraints]


def make(model):
    name = BUILDERS.get(model.__name__, model.__name__.lower())
    return getattr(builders, f"make_{name}")()


def in_loading_order():
    return serializers.sort_dependencies([("dialogue", KEYED)])


def stored_rows():
    return [row for model in in_loading_order() for row in model.objects.all()]


@pytest.mark.parametrize("model", KEYED, ids=lambda model: model.__name__)
def test_natural_key_finds_its_row_again(model):
    make(model)
    row = make(model)

    found = model.objects.get_by_natural_key(*row.natural_key())

    assert found == row


def test_rows_leave_and_come_back_by_their_natural_keys():
    for model in KEYED:
        make(model)
    keys = [row.natural_key() for row in stored_rows()]
    written = serializers.serialize(
        "json",
        stored_rows(),
        use_natural_foreign_keys=True,
        use_natural_primary_keys=True,
    )
    for model in reversed(in_loading_order()):
        model.objects.all().delete()

    for row in serializers.deserialize("json", written):
        row.save()

    assert [row.natural_key() for row in stored_rows()] == keys


@pytest.mark.parametrize(("model", "field"), SLUGS)
def test_database_refuses_a_key_twice(model, field):
    first, second = make(model), make(model)

    with pytest.raises(IntegrityError):
        model.objects.filter(pk=second.pk).update(**{field: getattr(first, field)})


@pytest.mark.parametrize(("model", "field"), SLUGS)
def test_editor_is_told_of_a_key_twice(model, field):
    first, second = make(model), make(model)
    setattr(second, field, getattr(first, field))

    with pytest.raises(ValidationError, match="already exists"):
        second.full_clean()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_speaks_in_a_sentence_of_its_own(rule):
    sentence = str(rule.violation_error_message)

    assert sentence != str(rule.default_violation_error_message)
    assert sentence.endswith(".")


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_every_field_has_a_name_that_can_be_translated(field):
    assert isinstance(field.verbose_name, Promise)
