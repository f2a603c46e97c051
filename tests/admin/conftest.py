import pytest
from django.contrib.auth.models import Permission, User


@pytest.fixture
def loader(client):
    """The browser of someone who may load, and nothing else."""
    user = User.objects.create_user("loader", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="load_fixture"))
    client.force_login(user)
    return client
