import pytest
from django.contrib.auth.models import Permission, User
from django.core.management import call_command

from tests.admin.intake_desk import ROOT, take_in


@pytest.fixture
def loader(client):
    """The browser of someone who may load, and nothing else."""
    user = User.objects.create_user("loader", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="load_fixture"))
    client.force_login(user)
    return client


@pytest.fixture
def intake(loader):
    """A release that was taken in, in an archive with the founding record."""
    call_command("load_archive", ROOT / "fixtures", verbosity=0)
    return take_in(loader)
