"""What must hold of every model's pages on the editors' desk."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogue.admin.base import ArchiveAdmin
from dialogue.exchange.revisions import revision_of
from dialogue.models import (
    Commitment,
    Country,
    Document,
    FixtureLoad,
    HeldCopy,
    Intake,
    LoginEvent,
    Meeting,
    Plan,
    Proposal,
    Revision,
    StatusEntry,
)
from tests import builders
from tests.admin.desk import address

pytestmark = pytest.mark.django_db

MODELS = list(apps.get_app_config("dialogue").get_models())
NEVER_ADDED = [Revision, FixtureLoad, LoginEvent, Proposal]
NEVER_CHANGED = [Revision, FixtureLoad, LoginEvent, HeldCopy]
# On the way into the record: pages of their own, for those who may load.
ON_THE_WAY = [Plan, Intake]
RECORDS = [model for model in MODELS if model not in [*ON_THE_WAY, Proposal]]
# For those who may look after accounts: see tests/accounts.
LOOKED_AT = [model for model in RECORDS if model is not LoginEvent]
DRAFT = {"publication": "draft"}
BUILDERS = {
    "documenttext": "make_text",
    "heldcopy": "make_held_copy",
    "loginevent": "make_login_event",
    "statedcount": "make_stated_count",
}


def make(model):
    """A row of any model."""
    if model is FixtureLoad:
        return FixtureLoad.objects.create(loaded_by=User.objects.first())
    if model is Revision:
        with revision_of(builders.make_country("UZ")):
            return Revision.objects.get()
    if model in {Meeting, Document}:
        return getattr(builders, f"make_{model._meta.model_name}")(**DRAFT)
    if model in {Commitment, StatusEntry}:
        outcome = builders.make_outcome(meeting=make(Meeting))
        commitment = builders.make_commitment(outcome=outcome)
        if model is Commitment:
            return commitment
        return builders.make_status_entry(commitment=commitment)
    if model is Country:
        return builders.make_country("AF")
    name = model._meta.model_name
    return getattr(builders, BUILDERS.get(name, f"make_{name}"))()


@pytest.mark.parametrize("model", MODELS)
def test_is_on_the_desk_and_writes_history(model):
    assert isinstance(admin.site.get_model_admin(model), ArchiveAdmin)


@pytest.mark.parametrize("model", MODELS)
def test_list_opens_and_finds(admin_client, model):
    make(model)

    for query in ["", "?q=a"]:
        response = admin_client.get(address(model, "changelist") + query)
        assert response.status_code == 200


@pytest.mark.parametrize("model", [m for m in MODELS if m not in NEVER_ADDED])
def test_list_costs_the_same_for_one_row_and_three(admin_client, model):
    counts = []
    for how_many in [1, 2]:
        for _ in range(how_many):
            make(model)
        with CaptureQueriesContext(connection) as queries:
            admin_client.get(address(model, "changelist"))
        counts.append(len(queries))

    assert counts[0] == counts[1]


@pytest.mark.parametrize("model", MODELS)
def test_page_to_add_opens(admin_client, model):
    response = admin_client.get(address(model, "add"))

    assert response.status_code == (403 if model in NEVER_ADDED else 200)


@pytest.mark.parametrize("model", RECORDS)
def test_page_of_a_row_opens(admin_client, model):
    response = admin_client.get(address(make(model)))

    assert response.status_code == 200
    assert ("_save" in response.text) == (model not in NEVER_CHANGED)


@pytest.mark.parametrize("model", MODELS)
def test_page_to_delete_asks_why(admin_client, model):
    row = make(model)

    response = admin_client.get(address(row, "delete"))

    assert response.status_code == (403 if model in NEVER_CHANGED else 200)


@pytest.mark.parametrize("model", RECORDS)
def test_every_form_asks_why(admin_client, model):
    response = admin_client.get(address(make(model)))

    assert ('id="id_reason"' in response.text) == (model not in NEVER_CHANGED)


@pytest.mark.parametrize("model", MODELS)
def test_other_rows_are_searched_for(admin_client, model):
    """A list of every meeting or passage to choose from would fill the page."""
    page = admin.site.get_model_admin(model)

    relations = [
        field.name
        for field in [*model._meta.fields, *model._meta.many_to_many]
        if field.is_relation
    ]

    assert page.get_autocomplete_fields(None) == relations


@pytest.mark.parametrize("page", ["add", "changelist"])
@pytest.mark.parametrize("model", MODELS)
def test_nothing_of_ours_is_inline_script_or_style(admin_client, model, page):
    text = admin_client.get(address(model, page)).text

    assert "<style" not in text
    assert ' style="' not in text
    assert "<script>" not in text
    assert " onclick=" not in text


@pytest.mark.parametrize("page", ["change", "changelist"])
@pytest.mark.parametrize("model", LOOKED_AT)
def test_someone_who_may_only_look_can_look(client, model, page):
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(looker)

    response = client.get(address(make(model), page))

    assert response.status_code == 200
    assert "_save" not in response.text


@pytest.mark.parametrize("page", ["add", "change", "changelist", "delete"])
@pytest.mark.parametrize("model", ON_THE_WAY)
def test_what_is_on_the_way_is_for_those_who_may_load(client, loader, model, page):
    way = address(make(model) if page in {"change", "delete"} else model, page)
    allowed = loader.get(way).status_code
    others = Permission.objects.exclude(codename="load_fixture")
    others = others.exclude(content_type__model__in=["intake", "plan"])
    looker = User.objects.create_user("looker", is_staff=True)
    looker.user_permissions.set(others)
    client.force_login(looker)

    assert (allowed, client.get(way).status_code) == (200, 403)
    assert client.post(way).status_code == 403
