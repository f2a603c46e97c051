"""The groups that the migration makes, and what each may do."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

from tests.roles import MIGRATION, ROLES, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "count"),
    [("Viewer", 20), ("Editor", 67), ("Publisher", 69), ("Administrator", 25)],
)
def test_the_migration_makes_each_group_and_gives_it_its_rights(role, count):
    Group.objects.all().delete()

    MIGRATION.make_groups(apps, None)
    MIGRATION.make_groups(apps, None)  # a second time changes nothing

    assert Group.objects.get(name=role).permissions.count() == count


@pytest.mark.parametrize(
    ("role", "can"),
    [
        ("Viewer", [True, False, False, False, False]),
        ("Editor", [True, True, True, False, False]),
        ("Publisher", [True, True, True, True, False]),
        ("Administrator", [True, False, False, False, True]),
    ],
)
def test_each_role_has_its_task(role, can):
    user = make_user(role)

    assert can == [
        user.has_perm("dialogue.view_meeting"),
        user.has_perm("dialogue.change_meeting"),
        user.has_perm("dialogue.load_fixture"),
        user.has_perm("dialogue.publish_meeting"),
        user.has_perm("auth.change_user"),
    ]


@pytest.mark.parametrize("role", ROLES)
def test_nobody_may_write_history(role):
    user = make_user(role)

    assert not any(
        user.has_perm(f"dialogue.{word}_{model}")
        for word in ["add", "change", "delete"]
        for model in ["revision", "fixtureload"]
    )
