"""Who looks after accounts gives rights by groups, and no more than that."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from tests.roles import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client):
    client.force_login(make_user("Administrator"))
    return client


def page_of(user, page="change"):
    return reverse(f"admin:auth_user_{page}", args=[user.pk])


def save(client, user, **typed):
    """Save the form of an account with what is typed, and all else as it is."""
    form = client.get(page_of(user)).context["adminform"].form
    sent = {name: form[name].value() for name in form.fields}
    shown = {name: value for name, value in sent.items() if value not in (None, False)}
    joined = user.date_joined
    times = {"date_joined_0": f"{joined:%Y-%m-%d}", "date_joined_1": f"{joined:%H:%M}"}
    return client.post(page_of(user), shown | times | typed)


def test_an_editor_becomes_a_publisher(administrator):
    editor = make_user("Editor")
    publishers = make_user("Publisher").groups.get()

    save(administrator, editor, groups=[publishers.pk])

    assert [str(group) for group in editor.groups.all()] == ["Publisher"]


def test_nobody_becomes_a_superuser(administrator):
    editor, own = make_user("Editor"), User.objects.get(username="administrator")

    for user in [editor, own]:
        save(administrator, user, is_superuser="on", user_permissions=["1"])

    assert not User.objects.filter(is_superuser=True).exists()
    assert not editor.user_permissions.exists() and not own.user_permissions.exists()


@pytest.mark.parametrize("page", ["change", "delete", "second_step"])
def test_a_superuser_is_out_of_reach(administrator, page):
    above = User.objects.create_superuser("above")

    response = administrator.post(page_of(above, page), {"post": "yes"})

    assert response.status_code == 403
    assert User.objects.filter(pk=above.pk).exists()


def test_so_is_the_password_of_one(administrator):
    above = User.objects.create_superuser("above", password="example-password")
    way = reverse("admin:auth_user_password_change", args=[above.pk])

    sent = {"password1": "another-example", "password2": "another-example"}
    response = administrator.post(way, sent)

    assert response.status_code == 403
    above.refresh_from_db()
    assert above.check_password("example-password")


def test_a_superuser_makes_another(admin_client):
    editor = make_user("Editor")

    save(admin_client, editor, is_superuser="on")

    editor.refresh_from_db()
    assert editor.is_superuser
