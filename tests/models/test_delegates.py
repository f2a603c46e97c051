"""Delegates: under one head, known by name or office."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.builders import (
    make_delegate,
    make_person,
)

pytestmark = pytest.mark.django_db


def test_database_refuses_a_delegate_slug_twice_in_a_delegation():
    delegate = make_delegate()

    with pytest.raises(IntegrityError):
        make_delegate(delegation=delegate.delegation, slug=delegate.slug)


def test_editor_is_told_of_a_delegate_slug_twice_in_a_delegation():
    delegate = make_delegate()
    again = make_delegate(delegation=delegate.delegation)
    again.slug = delegate.slug

    with pytest.raises(ValidationError, match="has a delegate with this slug"):
        again.full_clean()


def test_delegations_may_use_the_same_slug():
    make_delegate(slug="head")

    make_delegate(slug="head").full_clean()


@pytest.mark.parametrize("second", ["head", "chair"])
@pytest.mark.parametrize("first", ["head", "chair"])
def test_database_refuses_two_heads(first, second):
    delegation = make_delegate(role=first).delegation

    with pytest.raises(IntegrityError):
        make_delegate(delegation=delegation, role=second)


@pytest.mark.parametrize("second", ["head", "chair"])
@pytest.mark.parametrize("first", ["head", "chair"])
def test_editor_is_told_of_two_heads(first, second):
    delegation = make_delegate(role=first).delegation
    other = make_delegate(delegation=delegation)
    other.role = second

    with pytest.raises(ValidationError, match="has a head already"):
        other.full_clean()


def test_a_delegation_may_have_many_members_and_no_head():
    delegation = make_delegate(role="member").delegation

    make_delegate(delegation=delegation, role="member").full_clean()


def test_database_refuses_a_delegate_without_name_and_office():
    with pytest.raises(IntegrityError, match="delegate_has_a_name_or_an_office"):
        make_delegate(person=None, office="")


def test_editor_is_told_of_a_delegate_without_name_and_office():
    delegate = make_delegate()
    delegate.office = ""

    with pytest.raises(ValidationError, match="known by person, by office, or by both"):
        delegate.full_clean()


def test_a_delegate_may_be_known_by_person_alone():
    delegate = make_delegate(person=make_person(name="Example Alpha"), office="")

    delegate.full_clean()

    assert str(delegate) == "Example Alpha"
