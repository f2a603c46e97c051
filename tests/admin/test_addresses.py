"""Every address of the desk is in one of these lists, so that none is forgotten."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission, User
from django.urls import get_resolver, reverse

from dialogue.models import FixtureLoad, HeldCopy, Intake, Plan
from tests.builders import make_held_copy, make_intake, make_plan

pytestmark = pytest.mark.django_db

STOCK = ["add", "change", "changelist", "delete", "history"]
# Pages for those who may load, each with the model of the row that it names.
FOR_LOADERS = {
    "fixtureload_undo": FixtureLoad,
    "heldcopy_import": None,
    "heldcopy_quotes": None,
}
# Pages that ask for the rights over the kind of record that they show.
MOVES = {"meeting_move", "document_move"}
OF_RECORDS = {"revision_back", "revision_deleted", "revision_record"}
for model in (Intake, Plan):
    for page in STOCK:
        named = None if page in {"add", "changelist"} else model
        FOR_LOADERS[f"{model._meta.model_name}_{page}"] = named
MAKE = {
    FixtureLoad: FixtureLoad.objects.create,
    HeldCopy: make_held_copy,
    Intake: make_intake,
    Plan: make_plan,
}


def addresses():
    patterns = get_resolver().url_patterns
    desk = next(each for each in patterns if getattr(each, "namespace", "") == "admin")
    names = [name for name in desk.reverse_dict if isinstance(name, str)]
    return {n.removeprefix("dialogue_") for n in names if n.startswith("dialogue_")}


def test_none_is_forgotten():
    models = apps.get_app_config("dialogue").get_models()
    stock = {f"{m._meta.model_name}_{page}" for m in models for page in STOCK}

    assert addresses() == stock | set(FOR_LOADERS) | OF_RECORDS | MOVES


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", FOR_LOADERS)
def test_what_is_for_loaders_is_for_nobody_else(client, loader, name, method):
    model = FOR_LOADERS[name]
    way = reverse(f"admin:dialogue_{name}", args=[MAKE[model]().pk] if model else [])
    assert getattr(loader, method)(way).status_code in {200, 302}
    client.logout()
    assert getattr(client, method)(way).url.startswith("/admin/login/")
    other = User.objects.create_user("other", is_staff=True)
    others = Permission.objects.exclude(codename="load_fixture")
    others = others.exclude(content_type__model__in=["intake", "plan"])
    other.user_permissions.set(others)
    client.force_login(other)

    assert getattr(client, method)(way).status_code == 403
