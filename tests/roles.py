"""People of the desk, each in the group of a role."""

from importlib import import_module

from django.contrib.auth.models import Group, Permission, User

GROUPS = import_module("dialogue.migrations.0009_groups").GROUPS
ROLES = list(GROUPS)


def make_user(role, name=None):
    """A member of staff in the group of a role, as the migration makes it."""
    user = User.objects.create_user(name or role.lower(), is_staff=True)
    user.groups.add(_group(role))
    return user


def _group(role):
    """The group; made again where a test has emptied the database."""
    group, is_new = Group.objects.get_or_create(name=role)
    if is_new:
        group.permissions.add(*Permission.objects.filter(codename__in=GROUPS[role]))
    return group
