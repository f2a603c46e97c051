import pytest
from django.contrib.auth.models import Permission, User
from django.core.management import call_command

from tests.admin.intake_desk import take_in
from tests.example_archive import EXAMPLE


@pytest.fixture
def loader(client):
    """The browser of someone who may load, and nothing else."""
    user = User.objects.create_user("loader", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="load_fixture"))
    client.force_login(user)
    return client


@pytest.fixture
def intake(loader):
    """A release that was taken in, in an archive with one meeting."""
    call_command("load_archive", EXAMPLE, verbosity=0)
    return take_in(loader)
