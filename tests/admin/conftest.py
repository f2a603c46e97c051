import pytest
from django.contrib.auth.models import Permission, User
from django.core.management import call_command
from django.test import Client

from tests.admin.intake_desk import take_in
from tests.example_archive import EXAMPLE
from tests.roles import make_user


@pytest.fixture
def editor(client):
    """The browser of an editor."""
    client.force_login(make_user("Editor"))
    return client


@pytest.fixture
def publisher():
    """The browser of a publisher, beside that of an editor."""
    client = Client()
    client.force_login(make_user("Publisher"))
    return client


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
