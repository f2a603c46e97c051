"""The groups that the migration makes, and what each may do."""

import pytest
from django.contrib.auth.models import Group

from tests.roles import GROUPS, ROLES, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ROLES)
def test_a_new_archive_has_the_group_with_these_rights(role):
    rights = Group.objects.get(name=role).permissions.values_list("codename", flat=True)

    assert sorted(rights) == sorted(GROUPS[role])


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
