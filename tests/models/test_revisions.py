"""The history of a record is numbered."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from dialogue.models import FixtureLoad, Revision

pytestmark = pytest.mark.django_db


def make_revision(number, record="topic/water"):
    return Revision.objects.create(
        record=record, number=number, means="form", sha256="0" * 64
    )


def test_database_refuses_a_number_twice_in_a_record():
    make_revision(1)

    with pytest.raises(IntegrityError):
        make_revision(1)


def test_editor_is_told_of_a_number_twice_in_a_record():
    make_revision(1)
    revision = make_revision(2)
    revision.number = 1

    with pytest.raises(ValidationError, match="has this revision already"):
        revision.full_clean()


def test_revisions_of_a_record_come_newest_first():
    for number in [1, 3, 2]:
        make_revision(number)
    make_revision(9, record="topic/waterways")

    found = Revision.objects.of("topic/water")

    assert [revision.number for revision in found] == [3, 2, 1]


def test_a_revision_and_a_load_say_what_they_are():
    load = FixtureLoad.objects.create()

    assert str(make_revision(1)) == "topic/water #1"
    assert str(load).startswith(f"#{load.pk}, ")


def test_a_revision_is_never_changed():
    revision = make_revision(1)
    revision.reason = "Another."

    with pytest.raises(ValidationError, match="never changed"):
        revision.save()

    assert Revision.objects.get().reason == ""


def test_a_revision_is_never_deleted():
    revision = make_revision(1)

    with pytest.raises(ValidationError, match="never deleted"):
        revision.delete()

    assert Revision.objects.get() == revision
